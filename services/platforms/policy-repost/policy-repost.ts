import {
  line,
  moment,
  notBefore,
  Noun,
  optional,
  Publication,
  recordType,
  ref,
  webAddress,
} from '../../kit/records/index.ts'
import { Website } from '../website/website.ts'
import { repostedThatDay } from './reposted-that-day.ts'

@Noun(
  'Key policy of a higher website, to be shown on this one too; notice, task 29.',
  '重要政策轉載',
)
export class PolicyRepost extends Publication {
  @ref(() => Website, 'The website that is to show it.', '政府網站編號')
  websiteId!: string

  @line('Its title.', '標題')
  title!: string

  @webAddress('Where the higher website shows it.', '來源網址')
  sourceUrl!: string

  @moment('When the higher website published it; starts the clock.', '來源發佈時間')
  issuedAt!: Date

  @moment('When this website showed it; null until then.', '轉載時間', optional)
  repostedAt!: Date | null
}

export const policyReposts = recordType(PolicyRepost, {
  orderBy: ['-issuedAt'],
  within: 'websiteId',
  listedBy: { websiteId: 'policyReposts' },
  clock: { rule: 'repost8', from: 'issuedAt', until: 'repostedAt' },
  rules: [notBefore('repostedAt', 'issuedAt'), repostedThatDay],
  verbs: {
    publish: {
      description: 'Says where and when this website showed it.',
      past: 'published',
      gives: ['repostedAt', 'publishedOn', 'url'],
      once: 'repostedAt',
    },
  },
})
