import {
  line,
  Noun,
  optional,
  Publication,
  recordType,
  text,
  word,
} from '../../kit/records/index.ts'

@Noun('A measure of the reform of delegation, regulation and service; notice, task 25.', '改革舉措')
export class ReformMeasure extends Publication {
  @line('Its title.', '標題')
  title!: string

  @word('Number of the document that orders it.', '文號', optional)
  docNo!: string | null

  @text('How far it has come.', '工作進展', optional)
  progress!: string | null

  @text('What it has achieved.', '改革成效', optional)
  resultSummary!: string | null
}

export const reformMeasures = recordType(ReformMeasure, {
  orderBy: ['-publishedOn'],
  verbs: {
    report: {
      description: 'Says how far a measure has come.',
      past: 'reported',
      gives: ['progress'],
    },
    conclude: {
      description: 'Says what a measure has achieved, once.',
      past: 'concluded',
      gives: ['resultSummary'],
      once: 'resultSummary',
    },
  },
})
