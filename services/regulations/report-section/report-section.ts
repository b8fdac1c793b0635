import {
  choice,
  type ChoiceOf,
  choices,
  date,
  RecordEntity,
  optional,
  recordType,
  TimedRecord,
  url,
  integer,
} from '../../kit/records/index.ts'

export const SectionOf = choices('SectionOf', 'Which report a section belongs to.', {
  YEAR_REPORT: ['The report on carrying out the programme.', '全年落實情況報告'],
  ANNUAL_DISCLOSURE_REPORT: ['The annual report on disclosure.', '政府信息公開工作年度報告'],
})
export type SectionOf = ChoiceOf<typeof SectionOf>

@RecordEntity('What a report of the unit says about one task; notice, task 41.', '報告專項內容', {
  fields: { taskNo: 'taskNumber' },
})
export class ReportSection extends TimedRecord {
  @integer('The year that is reported on.', '年度', { range: [1992, 9999] })
  year!: number

  @choice(SectionOf, 'The report.', '報告類型')
  report!: SectionOf

  @integer('The task it speaks of.', '任務編號', { range: [1, 42] })
  taskNumber!: number

  @date(
    'The day the report with it was handed in or published; null until then.',
    '載明日期',
    optional,
  )
  statedOn!: string | null

  @url('Where the report can be read.', '網址', optional)
  url!: string | null
}

/** The day the notice names for the year report of 2018 (閩政辦〔2018〕43號, task 41). */
const dueIn2018 = '2018-12-15'

export const reportSections = recordType(ReportSection, {
  orderBy: ['-year', 'taskNumber'],
  clock: {
    rule: ({ report, year }) =>
      report === SectionOf.YEAR_REPORT && year === 2018 ? dueIn2018 : undefined,
    from: 'enteredAt',
    until: 'statedOn',
  },
  actions: {
    state: {
      description: 'Says that the report with it was handed in or published.',
      event: 'stated',
      input: ['statedOn'],
      ifNull: 'statedOn',
    },
  },
})
