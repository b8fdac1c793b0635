import { ObjectType } from 'type-graphql'
import { choice, date, derived, title, dateTime, optional, url, code } from './fields.ts'
import { type ChoiceOf, choices } from './choices.ts'
import { TimedRecord } from './timed-record.ts'

export const Verdict = choices('Verdict', 'What a look at the claimed address showed.', {
  UNCHECKED: ['Nobody has looked yet, or the address could not be reached for now.', '未核查'],
  CONFIRMED: ['The page is there and says what was claimed.', '屬實'],
  REFUTED: ['The page is not there, is empty or says otherwise.', '不屬實'],
})
export type Verdict = ChoiceOf<typeof Verdict>

/** A record that claims to be published: where and when, and what a look at the page showed. */
@ObjectType()
export abstract class Publication extends TimedRecord {
  @date('The day it was published, as the unit says; null until then.', '公開日期', optional)
  publishedOn!: string | null

  @url('Where it is published.', '網址', optional)
  url!: string | null

  @choice(Verdict, 'What a look at the address showed.', '核查結果', { derived: true })
  verdict!: Verdict

  @date('The day of publication that the page itself states.', '頁面載明日期', derived)
  observedOn!: string | null

  @code('SHA-256 of the text seen, hexadecimal.', '內容雜湊', derived)
  contentHash!: string | null

  @dateTime('When it was last looked at.', '核查時間', derived)
  checkedAt!: Date | null

  @title(
    'Why it was refuted or could not be checked, or what else is to be said.',
    '核查說明',
    derived,
  )
  finding!: string | null
}

/** Whether a claimed publication stands: claimed, and not refuted by a look at the page. */
export const isPublished = ({
  publishedOn,
  verdict,
}: Pick<Publication, 'publishedOn' | 'verdict'>): boolean =>
  publishedOn !== null && verdict !== Verdict.REFUTED

/** Whether it is published, and was so by its due moment, if a clock runs. */
export const isPublishedInTime = (record: Publication): boolean =>
  isPublished(record) &&
  (record.dueAt === null ||
    record.publishedOn === null ||
    startsBy(record.publishedOn, record.dueAt))

// A day counts as its first moment in Asia/Shanghai.
const startsBy = (published: string, dueAt: Date): boolean =>
  new Date(`${published}T00:00:00+08:00`) <= dueAt
