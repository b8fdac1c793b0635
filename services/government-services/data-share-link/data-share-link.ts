import {
  day,
  line,
  notBefore,
  Noun,
  optional,
  recordType,
  ref,
  UnitRecord,
  whole,
} from '../../kit/records/index.ts'
import { DataCatalogueEntry } from '../data-catalogue-entry/data-catalogue-entry.ts'

@Noun('A unit’s leave to use the data of another; notice, task 20.', '數據共享授權')
export class DataShareLink extends UnitRecord {
  @ref(() => DataCatalogueEntry, 'The data.', '數據目錄項編號')
  entryId!: string

  @line('Who uses them.', '使用單位')
  consumer!: string

  @day('The day they were asked for.', '申請日期')
  askedOn!: string

  @day('The day the provider agreed; null until then.', '批准日期', optional)
  approvedOn!: string | null

  @day('The day the leave ended.', '終止日期', optional)
  endedOn!: string | null

  @whole('How often they are asked for in a month.', '月調用次數', optional)
  callsPerMonth!: number | null
}

export const dataShareLinks = recordType(DataShareLink, {
  orderBy: ['-askedOn'],
  within: 'entryId',
  listedBy: { entryId: 'links' },
  verbs: {
    approve: {
      description: 'Says that the provider agreed.',
      past: 'approved',
      gives: ['approvedOn'],
      once: 'approvedOn',
    },
    end: {
      description: 'Says that the leave ended.',
      past: 'ended',
      gives: ['endedOn'],
      once: 'endedOn',
    },
  },
  rules: [notBefore('approvedOn', 'askedOn'), notBefore('endedOn', 'approvedOn')],
  summaries: [
    {
      of: 'entryId',
      set: (links) => ({
        linkCount: links.filter(
          ({ approvedOn, endedOn }) => approvedOn !== null && endedOn === null,
        ).length,
      }),
    },
  ],
})
