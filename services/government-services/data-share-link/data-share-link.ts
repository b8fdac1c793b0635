import {
  date,
  title,
  notBefore,
  RecordEntity,
  optional,
  recordType,
  reference,
  UnitRecord,
  integer,
} from '../../kit/records/index.ts'
import { DataCatalogueEntry } from '../data-catalogue-entry/data-catalogue-entry.ts'

@RecordEntity(
  'Permission of a unit to use data of another unit (數據共享授權); 閩政辦〔2018〕43號.',
  '數據共享授權',
)
export class DataShareLink extends UnitRecord {
  @reference(() => DataCatalogueEntry, 'The catalogue entry of the shared data.', '數據目錄項編號')
  entryId!: string

  @title('Name of the unit that uses the data.', '使用單位')
  consumer!: string

  @date('Day of the request.', '申請日期')
  askedOn!: string

  @date('Day on which the provider approved; null until then.', '批准日期', optional)
  approvedOn!: string | null

  @date('Day on which the permission ended; null while it lasts.', '終止日期', optional)
  endedOn!: string | null

  @integer('Number of calls per month; null if not known.', '月調用次數', optional)
  callsPerMonth!: number | null
}

export const dataShareLinks = recordType(DataShareLink, {
  orderBy: ['-askedOn'],
  unitFrom: 'entryId',
  inverse: { entryId: 'links' },
  actions: {
    approve: {
      description: 'Records that the provider approved the request (批准).',
      event: 'approved',
      input: ['approvedOn'],
      ifNull: 'approvedOn',
    },
    end: {
      description: 'Records the day on which the permission ended (終止).',
      event: 'ended',
      input: ['endedOn'],
      ifNull: 'endedOn',
    },
  },
  rules: [notBefore('approvedOn', 'askedOn'), notBefore('endedOn', 'approvedOn')],
  aggregates: [
    {
      into: 'entryId',
      set: (links) => ({
        linkCount: links.filter(
          ({ approvedOn, endedOn }) => approvedOn !== null && endedOn === null,
        ).length,
      }),
    },
  ],
})
