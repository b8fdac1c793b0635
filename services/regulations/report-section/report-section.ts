import {
  boolean,
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

export const SectionOf = choices('SectionOf', 'Report that a section belongs to (報告類型).', {
  YEAR_REPORT: [
    "The report on carrying out the year's programme (全年落實情況報告).",
    '全年落實情況報告',
    'Report on the year’s work',
  ],
  ANNUAL_DISCLOSURE_REPORT: [
    'The annual report on government information disclosure (政府信息公開工作年度報告).',
    '政府信息公開工作年度報告',
  ],
})
export type SectionOf = ChoiceOf<typeof SectionOf>

@RecordEntity(
  "A section of a unit's report on one task (報告專項內容); 閩政辦〔2018〕43號.",
  '報告專項內容',
  {
    fields: { taskNo: 'taskNumber' },
  },
)
export class ReportSection extends TimedRecord {
  @integer('Reported year.', '年度', { range: [1992, 9999] })
  year!: number

  @choice(SectionOf, 'The report that contains the section.', '報告類型')
  report!: SectionOf

  @integer('Number of the task that the section is about.', '任務編號', { range: [1, 999] })
  taskNumber!: number

  @boolean(
    'Whether the section states how public enterprises and institutions disclose information.',
    '是否載明公共企事業單位信息公開',
  )
  coversInstitutions!: boolean

  @boolean(
    'Whether the section states how information on the key fields is disclosed (重點領域信息公開); null if not stated.',
    '是否載明重點領域信息公開',
    optional,
  )
  coversKeyFields!: boolean | null

  @date(
    'Day on which the report with the section was submitted or published; null until then.',
    '載明日期',
    optional,
  )
  statedOn!: string | null

  @url('Address of the report; null if none.', '網址', optional)
  url!: string | null
}

/** The due date of the year report of 2018 (閩政辦〔2018〕43號). */
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
      description:
        'Records the day on which the report with the section was submitted or published (載明).',
      event: 'stated',
      input: ['statedOn'],
      ifNull: 'statedOn',
    },
  },
})
