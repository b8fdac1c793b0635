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

@RecordEntity('A unit’s leave to use the data of another; notice, task 20.', '數據共享授權')
export class DataShareLink extends UnitRecord {
  @reference(() => DataCatalogueEntry, 'The data.', '數據目錄項編號')
  entryId!: string

  @title('Who uses them.', '使用單位')
  consumer!: string

  @date('The day they were asked for.', '申請日期')
  askedOn!: string

  @date('The day the provider agreed; null until then.', '批准日期', optional)
  approvedOn!: string | null

  @date('The day the leave ended.', '終止日期', optional)
  endedOn!: string | null

  @integer('How often they are asked for in a month.', '月調用次數', optional)
  callsPerMonth!: number | null
}

export const dataShareLinks = recordType(DataShareLink, {
  orderBy: ['-askedOn'],
  unitFrom: 'entryId',
  inverse: { entryId: 'links' },
  actions: {
    approve: {
      description: 'Says that the provider agreed.',
      event: 'approved',
      input: ['approvedOn'],
      ifNull: 'approvedOn',
    },
    end: {
      description: 'Says that the leave ended.',
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
