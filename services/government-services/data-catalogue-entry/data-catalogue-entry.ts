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

@RecordEntity('A set of data in the catalogue that units share; notice, task 20.', '政務數據目錄項')
export class DataCatalogueEntry extends TimedRecord {
  @title('Its title.', '數據名稱')
  title!: string

  @stringList('What it holds of each case.', '數據項')
  dataFields!: readonly string[]

  @integer('The year of the catalogue.', '目錄年度', { range: [2000, 2100] })
  year!: number

  @choice(UpdateCycle, 'How often it must be brought up to date.', '更新週期')
  updateCycle!: UpdateCycle

  @choice(DataPlatform, 'The platform that takes it.', '匯聚平臺')
  platform!: DataPlatform

  @date('The day it was last brought to the platform.', '最近匯聚日期', optional)
  lastAggregatedOn!: string | null

  @integer('How many cases the platform holds of it.', '記錄數', optional)
  recordCount!: number | null

  @date('The day it left the catalogue.', '移出目錄日期', optional)
  retiredOn!: string | null

  @integer('How many units may use it; null before the first asked.', '共享單位數', derived)
  linkCount!: number | null
}

/** The clock begins anew each time the data are brought, and says how long they are fresh. */
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
      description: 'Says that the data were brought to the platform, for the first time or anew.',
      event: 'aggregated',
      input: ['lastAggregatedOn', 'recordCount'],
      set: { missedDueDate: false },
    },
    retire: {
      description: 'Says that the data left the catalogue.',
      event: 'retired',
      input: ['retiredOn'],
      ifNull: 'retiredOn',
    },
  },
  rules: [notBefore('retiredOn', 'lastAggregatedOn')],
})
