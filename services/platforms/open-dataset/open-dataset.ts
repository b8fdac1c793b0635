import {
  choice,
  day,
  derived,
  line,
  notBefore,
  Noun,
  optional,
  Publication,
  recordType,
  ruleOfCycle,
  UpdateCycle,
  whole,
  word,
} from '../../kit/records/index.ts'

@Noun('A dataset of a unit that is to be open to all; notice, task 31.', '開放數據集')
export class OpenDataset extends Publication {
  @whole('The year whose plan opens it.', '年度', { range: [1992, 9999] })
  year!: number

  @word('Its number in the open-data catalogue.', '目錄編號')
  catalogueNo!: string

  @line('Its title.', '數據集名稱')
  title!: string

  @line('The field it belongs to.', '領域', optional)
  field!: string | null

  @line('The industry it belongs to.', '行業', optional)
  industry!: string | null

  @line('The department that keeps it.', '部門', optional)
  department!: string | null

  @line('Its theme.', '主題', optional)
  theme!: string | null

  @line('The service it comes from.', '服務', optional)
  service!: string | null

  @word('Its format, e.g. CSV.', '格式', optional)
  format!: string | null

  @line('The terms under which it may be used.', '使用許可', optional)
  licence!: string | null

  @whole('The batch that opens it; 1 is the first.', '批次', { range: [1, 999] })
  batch!: number

  @choice(UpdateCycle, 'How often it is brought up to date.', '更新週期')
  updateCycle!: UpdateCycle

  @day(
    'The day it was last brought up to date; starts the clock of its cycle.',
    '更新日期',
    optional,
  )
  lastUpdatedOn!: string | null

  @whole('How open it is, in stars of the five-star scheme.', '開放等級', { range: [0, 5] })
  openness!: number

  @day('The day it was taken back.', '撤回日期', optional)
  withdrawnOn!: string | null

  @day(
    'The day its latest security review let it pass; null if it did not.',
    '安全審查通過日期',
    derived,
  )
  clearedOn!: string | null
}

export const openDatasets = recordType(OpenDataset, {
  orderBy: ['catalogueNo'],
  clock: {
    rule: ({ updateCycle }) => ruleOfCycle[updateCycle],
    from: 'lastUpdatedOn',
    until: 'withdrawnOn',
    recurs: true,
  },
  rules: [notBefore('withdrawnOn', 'publishedOn')],
  verbs: {
    refresh: {
      description: 'Says that it was brought up to date; the clock of its cycle starts anew.',
      past: 'refreshed',
      gives: ['lastUpdatedOn'],
    },
    withdraw: {
      description: 'Says that it was taken back.',
      past: 'withdrawn',
      gives: ['withdrawnOn'],
      once: 'withdrawnOn',
    },
  },
})
