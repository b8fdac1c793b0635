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

@RecordEntity('A guide to a service item, as a unit publishes it; notice, task 26.', '辦理指南')
export class ServiceGuide extends Publication {
  @code('Code of the service item, as in the list of powers.', '事項編碼')
  itemCode!: string

  @title('Its title.', '標題')
  title!: string

  @code('Its version, as the unit counts.', '版本')
  version!: string

  @integer('The year in which it holds; this year if left out.', '年度', {
    range: [1992, 9999],
    defaultValue: (_, now) => yearOf(dayOf(now)),
  })
  year!: number

  @date('The day from which it holds; may lie ahead.', '生效日期', { ahead: true })
  effectiveOn!: string

  @integer('How many elements it must have and lacks; null until counted.', '缺失要素數', optional)
  elementsMissing!: number | null
}

export const serviceGuides = recordType(ServiceGuide, {
  orderBy: ['itemCode'],
  actions: {
    review: {
      description: 'Says how many elements a guide was found to lack.',
      event: 'reviewed',
      input: ['elementsMissing'],
    },
  },
})
