import {
  day,
  line,
  Noun,
  optional,
  recordType,
  UnitRecord,
  whole,
  words,
} from '../../kit/records/index.ts'

@Noun('How departments handle one affair together; notice, task 23.', '聯合辦理機制')
export class JointHandlingScheme extends UnitRecord {
  @line('The affair.', '名稱')
  name!: string

  @words('The departments that take part.', '參與部門')
  departments!: readonly string[]

  @whole('The year whose state is described.', '年度', { range: [2000, 2100] })
  year!: number

  @day('The day it was taken into use; null until then.', '啟用日期', optional)
  startedOn!: string | null

  @whole('How many cases were handled by it.', '辦件數', optional)
  cases!: number | null

  @whole('Days that half of the cases took at most.', '辦理天數中位數', optional)
  medianDays!: number | null
}

export const jointHandlingSchemes = recordType(JointHandlingScheme, {
  orderBy: ['name'],
  verbs: {
    start: {
      description: 'Says that departments began to handle an affair together.',
      past: 'started',
      gives: ['startedOn'],
      once: 'startedOn',
    },
    count: {
      description: 'Says how many cases there were, and how long they took.',
      past: 'counted',
      gives: ['cases', 'medianDays'],
    },
  },
})
