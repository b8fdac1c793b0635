import { ObjectType } from 'type-graphql'
import { choice, date, derived, title, dateTime, optional, url, code } from './fields.ts'
import { type ChoiceOf, choices } from './choices.ts'
import { localizeFinding } from './findings.ts'
import { startOfDay } from '../calendar/index.ts'
import { TimedRecord } from './timed-record.ts'

export const Verdict = choices('Verdict', 'The result of checking a claimed publication (核查).', {
  UNCHECKED: ['Not checked yet, or the page could not be reached so far.', '未核查'],
  CONFIRMED: ['The page exists, has text, and does not contradict the claimed day.', '屬實'],
  REFUTED: ['The page does not exist, has no text, or states another day.', '不屬實'],
})
export type Verdict = ChoiceOf<typeof Verdict>

/** A record that claims to be published at an address on a day, with the result of the last evidence check. */
@ObjectType()
export abstract class Publication extends TimedRecord {
  @date('The day of publication that the unit claims; null until published.', '公開日期', optional)
  publishedOn!: string | null

  @url('The address of the publication.', '網址', optional)
  url!: string | null

  @choice(Verdict, 'The result of the last conclusive check of the address.', '核查結果', {
    derived: true,
  })
  verdict!: Verdict

  @date('The day of publication that the page itself states.', '頁面載明日期', derived)
  observedOn!: string | null

  @code('SHA-256 of the text of the page, hexadecimal.', '內容雜湊', derived)
  contentHash!: string | null

  @dateTime('When the page was last checked.', '核查時間', derived)
  checkedAt!: Date | null

  @title(
    'Why the claim was refuted or could not be checked, or a remark on a confirmed one.',
    '核查說明',
    { ...derived, inLocale: localizeFinding },
  )
  finding!: string | null
}

/** Whether a publication is claimed and not refuted by a check. */
export const isPublished = ({
  publishedOn,
  verdict,
}: Pick<Publication, 'publishedOn' | 'verdict'>): boolean =>
  publishedOn !== null && verdict !== Verdict.REFUTED

/** Whether it is published, and was by its due moment if a clock runs. */
export const isPublishedInTime = (record: Publication): boolean =>
  isPublished(record) &&
  (record.dueAt === null ||
    record.publishedOn === null ||
    // The day of publication counts from its first moment.
    startOfDay(record.publishedOn) <= record.dueAt)
