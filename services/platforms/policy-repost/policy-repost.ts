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
import { repostedOnPublicationDay } from './reposted-on-publication-day.ts'

@RecordEntity(
  'An important policy of a higher website that this website must repost (重要政策轉載); 閩政辦〔2018〕43號.',
  '重要政策轉載',
)
export class PolicyRepost extends Publication {
  @reference(() => Website, 'The website that must repost it.', '政府網站編號')
  websiteId!: string

  @title('Title of the policy.', '標題')
  title!: string

  @url('Address on the higher website.', '來源網址')
  sourceUrl!: string

  @dateTime(
    'Time of publication on the higher website; starts the period for reposting if its rule pack is on.',
    '來源發佈時間',
  )
  issuedAt!: Date

  @dateTime('Time of the repost; null until then. `publishedOn` is its day.', '轉載時間', optional)
  repostedAt!: Date | null
}

export const policyReposts = recordType(PolicyRepost, {
  orderBy: ['-issuedAt'],
  unitFrom: 'websiteId',
  inverse: { websiteId: 'policyReposts' },
  clock: { rule: 'repost8', from: 'issuedAt', until: 'repostedAt' },
  rules: [notBefore('repostedAt', 'issuedAt'), repostedOnPublicationDay],
  actions: {
    publish: {
      description: 'Records when and where the website reposted the policy (轉載).',
      event: 'published',
      input: ['repostedAt', 'publishedOn', 'url'],
      ifNull: 'repostedAt',
    },
  },
})
