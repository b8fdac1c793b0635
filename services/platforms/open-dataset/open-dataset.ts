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

@RecordEntity(
  'A dataset of a unit in the open-data plan (開放數據集); 閩政辦〔2018〕43號.',
  '開放數據集',
)
export class OpenDataset extends Publication {
  @integer('Year of the plan that opens it.', '年度', { range: [1992, 9999] })
  year!: number

  @code('Number in the open-data catalogue.', '目錄編號')
  catalogueNo!: string

  @title('Name of the dataset.', '數據集名稱')
  title!: string

  @title('Field (領域) of the dataset; one of five dimensions of classification.', '領域', optional)
  field!: string | null

  @title('Industry (行業) of the dataset.', '行業', optional)
  industry!: string | null

  @title('Department (部門) that maintains it.', '部門', optional)
  department!: string | null

  @title('Theme (主題) of the dataset.', '主題', optional)
  theme!: string | null

  @title('Service (服務) that it comes from.', '服務', optional)
  service!: string | null

  @code('File format, e.g. CSV.', '格式', optional)
  format!: string | null

  @title('Licence for its use.', '使用許可', optional)
  licence!: string | null

  @integer('Number of the batch that opens it; 1 is the first.', '批次', { range: [1, 999] })
  batch!: number

  @choice(
    UpdateCycle,
    'Cycle in which it must be updated; sets the period that starts with `lastUpdatedOn`.',
    '更新週期',
  )
  updateCycle!: UpdateCycle

  @date('Day of the latest update; null before the first.', '更新日期', optional)
  lastUpdatedOn!: string | null

  @integer('Stars in the five-star scheme of open data, 0 to 5.', '開放等級', { range: [0, 5] })
  openness!: number

  @date('Day of withdrawal; null while open.', '撤回日期', optional)
  withdrawnOn!: string | null

  @date(
    'Day of the latest security review, if it passed; null otherwise. Computed by the hub.',
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
      description: 'Records the day of an update (更新). The update cycle starts anew.',
      event: 'refreshed',
      input: ['lastUpdatedOn'],
    },
    withdraw: {
      description: 'Records the day on which the dataset was withdrawn (撤回).',
      event: 'withdrawn',
      input: ['withdrawnOn'],
      ifNull: 'withdrawnOn',
    },
  },
})
