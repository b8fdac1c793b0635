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
  'A measure that adapts a unit to the revised disclosure regulation (銜接措施); 閩政辦〔2018〕43號.',
  '銜接措施',
)
export class TransitionMeasure extends UnitRecord {
  @integer('Year of the programme that requires it.', '年度', { range: [1992, 9999] })
  year!: number

  @title('What is to be adjusted or established.', '措施')
  measure!: string

  @text('Article or document that requires it; at most 10,000 characters.', '依據', optional)
  basis!: string | null

  @date('Planned day of completion.', '計劃完成日期', { ahead: true })
  plannedOn!: string

  @date('Day of completion; null until then.', '完成日期', optional)
  doneOn!: string | null
}

export const transitionMeasures = recordType(TransitionMeasure, {
  orderBy: ['plannedOn'],
  actions: {
    finish: {
      description: 'Records the day on which the measure was completed (完成).',
      event: 'finished',
      input: ['doneOn'],
      ifNull: 'doneOn',
    },
  },
})
