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
  'A measure of the reform 放管服 of delegation, regulation and services (改革舉措); 閩政辦〔2018〕43號.',
  '改革舉措',
)
export class ReformMeasure extends Publication {
  @title('Title of the measure.', '標題')
  title!: string

  @code('Number of the document (文號) that orders it; null if none.', '文號', optional)
  docNo!: string | null

  @text('Progress of the measure; at most 10,000 characters.', '工作進展', optional)
  progress!: string | null

  @text('Results of the measure; at most 10,000 characters.', '改革成效', optional)
  resultSummary!: string | null
}

export const reformMeasures = recordType(ReformMeasure, {
  orderBy: ['-publishedOn'],
  actions: {
    report: {
      description: 'Records the progress of the measure (工作進展).',
      event: 'reported',
      input: ['progress'],
    },
    conclude: {
      description: 'Records the results of the measure, once (改革成效).',
      event: 'concluded',
      input: ['resultSummary'],
      ifNull: 'resultSummary',
    },
  },
})
