import {
  choice,
  day,
  derived,
  line,
  notBefore,
  Noun,
  optional,
  recordType,
  ruleOfCycle,
  TimedRecord,
  UpdateCycle,
  whole,
  words,
} from '../../kit/records/index.ts'
import { DataPlatform } from './words.ts'

@Noun('A set of data in the catalogue that units share; notice, task 20.', '政務數據目錄項')
export class DataCatalogueEntry extends TimedRecord {
  @line('Its title.', '數據名稱')
  title!: string

  @words('What it holds of each case.', '數據項')
  dataFields!: readonly string[]

  @whole('The year of the catalogue.', '目錄年度', { range: [2000, 2100] })
  year!: number

  @choice(UpdateCycle, 'How often it must be brought up to date.', '更新週期')
  updateCycle!: UpdateCycle

  @choice(DataPlatform, 'The platform that takes it.', '匯聚平臺')
  platform!: DataPlatform

  @day('The day it was last brought to the platform.', '最近匯聚日期', optional)
  lastAggregatedOn!: string | null

  @whole('How many cases the platform holds of it.', '記錄數', optional)
  recordCount!: number | null

  @day('The day it left the catalogue.', '移出目錄日期', optional)
  retiredOn!: string | null

  @whole('How many units may use it; null before the first asked.', '共享單位數', derived)
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
  verbs: {
    aggregate: {
      description: 'Says that the data were brought to the platform, for the first time or anew.',
      past: 'aggregated',
      gives: ['lastAggregatedOn', 'recordCount'],
      sets: { fellDue: false },
    },
    retire: {
      description: 'Says that the data left the catalogue.',
      past: 'retired',
      gives: ['retiredOn'],
      once: 'retiredOn',
    },
  },
  rules: [notBefore('retiredOn', 'lastAggregatedOn')],
})
