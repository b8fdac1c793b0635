import {
  date,
  title,
  RecordEntity,
  optional,
  recordType,
  text,
  UnitRecord,
  integer,
} from '../../kit/records/index.ts'

@RecordEntity(
  'A measure that carries a unit over to the revised regulation; notice, task 37.',
  '銜接措施',
)
export class TransitionMeasure extends UnitRecord {
  @integer('The year of the programme that asks for it.', '年度', { range: [1992, 9999] })
  year!: number

  @title('What is to be adjusted or set up.', '措施')
  measure!: string

  @text('The article or document it rests on.', '依據', optional)
  basis!: string | null

  @date('The day it is planned for.', '計劃完成日期', { ahead: true })
  plannedOn!: string

  @date('The day it was done; null until then.', '完成日期', optional)
  doneOn!: string | null
}

export const transitionMeasures = recordType(TransitionMeasure, {
  orderBy: ['plannedOn'],
  actions: {
    finish: {
      description: 'Says that the measure is done.',
      event: 'finished',
      input: ['doneOn'],
      ifNull: 'doneOn',
    },
  },
})
