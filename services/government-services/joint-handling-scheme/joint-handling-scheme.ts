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

@RecordEntity('How departments handle one affair together; notice, task 23.', '聯合辦理機制')
export class JointHandlingScheme extends UnitRecord {
  @title('The affair.', '名稱')
  name!: string

  @stringList('The departments that take part.', '參與部門')
  departments!: readonly string[]

  @integer('The year whose state is described.', '年度', { range: [2000, 2100] })
  year!: number

  @date('The day it was taken into use; null until then.', '啟用日期', optional)
  startedOn!: string | null

  @integer('How many cases were handled by it.', '辦件數', optional)
  cases!: number | null

  @integer('Days that half of the cases took at most.', '辦理天數中位數', optional)
  medianDays!: number | null
}

export const jointHandlingSchemes = recordType(JointHandlingScheme, {
  orderBy: ['name'],
  actions: {
    start: {
      description: 'Says that departments began to handle an affair together.',
      event: 'started',
      input: ['startedOn'],
      ifNull: 'startedOn',
    },
    count: {
      description: 'Says how many cases there were, and how long they took.',
      event: 'counted',
      input: ['cases', 'medianDays'],
    },
  },
})
