import {
  title,
  dateTime,
  notBefore,
  RecordEntity,
  optional,
  Publication,
  recordType,
  reference,
  url,
} from '../../kit/records/index.ts'
import { Website } from '../website/website.ts'
import { repostedThatDay } from './reposted-that-day.ts'

@RecordEntity(
  'Key policy of a higher website, to be shown on this one too; notice, task 29.',
  '重要政策轉載',
)
export class PolicyRepost extends Publication {
  @reference(() => Website, 'The website that is to show it.', '政府網站編號')
  websiteId!: string

  @title('Its title.', '標題')
  title!: string

  @url('Where the higher website shows it.', '來源網址')
  sourceUrl!: string

  @dateTime('When the higher website published it; starts the clock.', '來源發佈時間')
  issuedAt!: Date

  @dateTime('When this website showed it; null until then.', '轉載時間', optional)
  repostedAt!: Date | null
}

export const policyReposts = recordType(PolicyRepost, {
  orderBy: ['-issuedAt'],
  unitFrom: 'websiteId',
  inverse: { websiteId: 'policyReposts' },
  clock: { rule: 'repost8', from: 'issuedAt', until: 'repostedAt' },
  rules: [notBefore('repostedAt', 'issuedAt'), repostedThatDay],
  actions: {
    publish: {
      description: 'Says where and when this website showed it.',
      event: 'published',
      input: ['repostedAt', 'publishedOn', 'url'],
      ifNull: 'repostedAt',
    },
  },
})
