import { dayOf } from '../../kit/calendar/index.ts'
import type { RecordRule } from '../../kit/records/index.ts'
import type { PolicyRepost } from './policy-repost.ts'

/** The rule that the time that stops the clock and the day checked on the page are the same day. */
export const repostedOnPublicationDay: RecordRule<PolicyRepost> = {
  field: 'publishedOn',
  isMet: ({ publishedOn, repostedAt }) =>
    publishedOn === (repostedAt === null ? null : dayOf(repostedAt)),
  message: {
    en: '"publishedOn" is not the day of "repostedAt". Check both.',
    hant: '「公開日期」與「轉載時間」不是同一天,請核對。',
    hans: '“公开日期”与“转载时间”不是同一天,请核对。',
  },
}
