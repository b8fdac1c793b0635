import {
  title,
  RecordEntity,
  optional,
  Publication,
  recordType,
  text,
  code,
} from '../../kit/records/index.ts'

@RecordEntity(
  'A measure of the reform of delegation, regulation and service; notice, task 25.',
  '改革舉措',
)
export class ReformMeasure extends Publication {
  @title('Its title.', '標題')
  title!: string

  @code('Number of the document that orders it.', '文號', optional)
  docNo!: string | null

  @text('How far it has come.', '工作進展', optional)
  progress!: string | null

  @text('What it has achieved.', '改革成效', optional)
  resultSummary!: string | null
}

export const reformMeasures = recordType(ReformMeasure, {
  orderBy: ['-publishedOn'],
  actions: {
    report: {
      description: 'Says how far a measure has come.',
      event: 'reported',
      input: ['progress'],
    },
    conclude: {
      description: 'Says what a measure has achieved, once.',
      event: 'concluded',
      input: ['resultSummary'],
      ifNull: 'resultSummary',
    },
  },
})
