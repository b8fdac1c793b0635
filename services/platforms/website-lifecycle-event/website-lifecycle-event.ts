import {
  choice,
  date,
  notBefore,
  RecordEntity,
  optional,
  recordType,
  reference,
  UnitRecord,
} from '../../kit/records/index.ts'
import { Website } from '../website/website.ts'
import { closingDay } from './closing-day.ts'
import { WebsiteEventKind } from './enums.ts'

@RecordEntity(
  'Opening, merging, closing or renaming of a website (網站開辦變更); 閩政辦〔2018〕43號.',
  '網站開辦變更',
)
export class WebsiteLifecycleEvent extends UnitRecord {
  @reference(() => Website, 'The website.', '政府網站編號')
  websiteId!: string

  @choice(WebsiteEventKind, 'Kind of the change.', '變更類型')
  kind!: WebsiteEventKind

  @date('Day of approval.', '批准日期')
  approvedOn!: string

  @date('First day of the notice on the home page (公告); null if none.', '公告起始日期', optional)
  noticeFrom!: string | null

  @date('Last day of that notice; null if none.', '公告截止日期', { optional: true, ahead: true })
  noticeTo!: string | null

  @date('Day on which the change was carried out; null until then.', '實施日期', optional)
  doneOn!: string | null
}

export const websiteLifecycleEvents = recordType(WebsiteLifecycleEvent, {
  orderBy: ['-approvedOn'],
  unitFrom: 'websiteId',
  inverse: { websiteId: 'lifecycleEvents' },
  rules: [
    notBefore('noticeFrom', 'approvedOn'),
    notBefore('noticeTo', 'noticeFrom'),
    notBefore('doneOn', 'approvedOn'),
  ],
  actions: {
    carryOut: {
      description: 'Records the day on which the change was carried out (實施).',
      event: 'carriedOut',
      input: ['doneOn'],
      ifNull: 'doneOn',
    },
  },
  aggregates: [{ into: 'websiteId', set: (events) => ({ closedOn: closingDay(events) }) }],
})
