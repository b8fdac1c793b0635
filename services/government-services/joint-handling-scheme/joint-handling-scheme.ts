import {
  date,
  title,
  RecordEntity,
  optional,
  recordType,
  UnitRecord,
  integer,
  stringList,
} from '../../kit/records/index.ts'

@RecordEntity(
  'A scheme by which several departments handle one affair jointly (聯合辦理機制); 閩政辦〔2018〕43號.',
  '聯合辦理機制',
)
export class JointHandlingScheme extends UnitRecord {
  @title('Name of the affair.', '名稱')
  name!: string

  @stringList('Names of the participating departments.', '參與部門')
  departments!: readonly string[]

  @integer('Year that the record describes.', '年度', { range: [2000, 2100] })
  year!: number

  @date('Day on which the scheme was put into use; null until then.', '啟用日期', optional)
  startedOn!: string | null

  @integer('Number of cases handled; null until counted.', '辦件數', optional)
  cases!: number | null

  @integer('Median handling time, in days; null until counted.', '辦理天數中位數', optional)
  medianDays!: number | null
}

export const jointHandlingSchemes = recordType(JointHandlingScheme, {
  orderBy: ['name'],
  actions: {
    start: {
      description: 'Records the day on which the scheme was put into use (啟用).',
      event: 'started',
      input: ['startedOn'],
      ifNull: 'startedOn',
    },
    count: {
      description: 'Records the number of cases and their median handling time in days.',
      event: 'counted',
      input: ['cases', 'medianDays'],
    },
  },
})
