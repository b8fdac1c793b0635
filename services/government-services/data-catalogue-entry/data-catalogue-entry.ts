import {
  choice,
  date,
  derived,
  title,
  notBefore,
  RecordEntity,
  optional,
  recordType,
  ruleOfCycle,
  TimedRecord,
  UpdateCycle,
  integer,
  stringList,
} from '../../kit/records/index.ts'
import { DataPlatform } from './enums.ts'

@RecordEntity(
  'A dataset in the catalogue of government data that units share (政務數據目錄項); 閩政辦〔2018〕43號.',
  '政務數據目錄項',
)
export class DataCatalogueEntry extends TimedRecord {
  @title('Name of the dataset.', '數據名稱')
  title!: string

  @stringList('Names of its data fields.', '數據項')
  dataFields!: readonly string[]

  @integer('Year of the catalogue.', '目錄年度', { range: [2000, 2100] })
  year!: number

  @choice(
    UpdateCycle,
    'Cycle in which it must be updated; sets the period that starts with `lastAggregatedOn`.',
    '更新週期',
  )
  updateCycle!: UpdateCycle

  @choice(DataPlatform, 'Platform on which it is aggregated.', '匯聚平臺')
  platform!: DataPlatform

  @date(
    'Day of the latest aggregation to the platform (匯聚); null before the first.',
    '最近匯聚日期',
    optional,
  )
  lastAggregatedOn!: string | null

  @integer('Number of records on the platform; null until counted.', '記錄數', optional)
  recordCount!: number | null

  @date('Day on which it left the catalogue; null while listed.', '移出目錄日期', optional)
  retiredOn!: string | null

  @integer(
    'Number of units that may use it at present; null before the first request. Computed by the hub.',
    '共享單位數',
    derived,
  )
  linkCount!: number | null
}

/** The clock starts anew with each aggregation; its due date is the end of the update cycle. */
export const dataCatalogueEntries = recordType(DataCatalogueEntry, {
  plural: 'dataCatalogueEntries',
  orderBy: ['title'],
  clock: {
    rule: ({ updateCycle }) => ruleOfCycle[updateCycle],
    from: 'lastAggregatedOn',
    until: 'retiredOn',
    recurs: true,
  },
  actions: {
    aggregate: {
      description:
        'Records that the data were aggregated to the platform, for the first time or again (匯聚). The update cycle starts anew.',
      event: 'aggregated',
      input: ['lastAggregatedOn', 'recordCount'],
      set: { missedDueDate: false },
    },
    retire: {
      description: 'Records the day on which the dataset left the catalogue.',
      event: 'retired',
      input: ['retiredOn'],
      ifNull: 'retiredOn',
    },
  },
  rules: [notBefore('retiredOn', 'lastAggregatedOn')],
})
