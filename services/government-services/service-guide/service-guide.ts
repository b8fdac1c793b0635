import { dayOf, yearOf } from '../../kit/calendar/index.ts'
import {
  date,
  title,
  RecordEntity,
  optional,
  Publication,
  recordType,
  integer,
  code,
} from '../../kit/records/index.ts'

@RecordEntity(
  'A guide to a service item, as published by a unit (辦理指南); 閩政辦〔2018〕43號.',
  '辦理指南',
)
export class ServiceGuide extends Publication {
  @code('Code of the service item (事項編碼), as on the power list.', '事項編碼')
  itemCode!: string

  @title('Title of the guide.', '標題')
  title!: string

  @code('Version, as numbered by the unit.', '版本')
  version!: string

  @integer('Year in which the guide applies; the present year if left out.', '年度', {
    range: [1992, 9999],
    defaultValue: (_, now) => yearOf(dayOf(now)),
  })
  year!: number

  @date('First day on which the guide applies; may lie in the future.', '生效日期', { ahead: true })
  effectiveOn!: string

  @integer(
    'Number of required elements that it lacks; null until reviewed.',
    '缺失要素數',
    optional,
  )
  elementsMissing!: number | null
}

export const serviceGuides = recordType(ServiceGuide, {
  orderBy: ['itemCode'],
  actions: {
    review: {
      description: 'Records how many required elements the guide lacks.',
      event: 'reviewed',
      input: ['elementsMissing'],
    },
  },
})
