import {
  choice,
  date,
  derived,
  title,
  notBefore,
  RecordEntity,
  optional,
  Publication,
  recordType,
  ruleOfCycle,
  UpdateCycle,
  integer,
  code,
} from '../../kit/records/index.ts'

@RecordEntity('A dataset of a unit that is to be open to all; notice, task 31.', '開放數據集')
export class OpenDataset extends Publication {
  @integer('The year whose plan opens it.', '年度', { range: [1992, 9999] })
  year!: number

  @code('Its number in the open-data catalogue.', '目錄編號')
  catalogueNo!: string

  @title('Its title.', '數據集名稱')
  title!: string

  @title('The field it belongs to.', '領域', optional)
  field!: string | null

  @title('The industry it belongs to.', '行業', optional)
  industry!: string | null

  @title('The department that keeps it.', '部門', optional)
  department!: string | null

  @title('Its theme.', '主題', optional)
  theme!: string | null

  @title('The service it comes from.', '服務', optional)
  service!: string | null

  @code('Its format, e.g. CSV.', '格式', optional)
  format!: string | null

  @title('The terms under which it may be used.', '使用許可', optional)
  licence!: string | null

  @integer('The batch that opens it; 1 is the first.', '批次', { range: [1, 999] })
  batch!: number

  @choice(UpdateCycle, 'How often it is brought up to date.', '更新週期')
  updateCycle!: UpdateCycle

  @date(
    'The day it was last brought up to date; starts the clock of its cycle.',
    '更新日期',
    optional,
  )
  lastUpdatedOn!: string | null

  @integer('How open it is, in stars of the five-star scheme.', '開放等級', { range: [0, 5] })
  openness!: number

  @date('The day it was taken back.', '撤回日期', optional)
  withdrawnOn!: string | null

  @date(
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
  actions: {
    refresh: {
      description: 'Says that it was brought up to date; the clock of its cycle starts anew.',
      event: 'refreshed',
      input: ['lastUpdatedOn'],
    },
    withdraw: {
      description: 'Says that it was taken back.',
      event: 'withdrawn',
      input: ['withdrawnOn'],
      ifNull: 'withdrawnOn',
    },
  },
})
