import { localized } from '../../../schema/vocabulary/index.ts'
import { type Problem, type RowEntry } from '../tables/index.ts'
import { Verdict } from '../records/index.ts'
import type { Evaluation } from './evaluate.ts'
import { pageListColumns } from './page-list.ts'

/** The result of a check, from a row of a page list. */
export interface CheckResult {
  readonly row: number
  readonly type: string
  readonly id: string
  readonly url: string
  readonly publishedOn: string
  readonly evaluation: Evaluation
  readonly at: Date
}

/** Reads the result in a row. @returns undefined after reporting a problem when the row breaks a rule */
export const readResult = (
  { row, cells, values }: RowEntry,
  now: Date,
  onProblem: (problem: Problem) => void,
): CheckResult | undefined => {
  const { type, id, url, publishedOn, verdict, observedOn, contentHash, checkedAt, finding } =
    values
  const refuse = (property: string, text: Problem['text']): undefined => {
    onProblem(problemAt(row, property, cells.get(property), text))
  }
  const at = checkedAt instanceof Date ? checkedAt : now
  const text = typeof finding === 'string' ? finding : null
  if (at > now) return refuse('checkedAt', inFuture)
  if (typeof contentHash === 'string' && !/^[0-9a-f]{64}$/.test(contentHash))
    return refuse('contentHash', invalidHash)
  if (text !== null && text.length > 500) return refuse('finding', tooLong)
  if (verdict !== Verdict.CONFIRMED && text === null) return refuse('finding', reasonMissing)
  const differs = typeof observedOn === 'string' && observedOn !== publishedOn
  if (verdict === Verdict.CONFIRMED && differs) return refuse('observedOn', otherDay)
  return {
    row,
    type: String(type),
    id: String(id),
    url: String(url),
    publishedOn: String(publishedOn),
    at,
    evaluation:
      verdict === Verdict.CONFIRMED || verdict === Verdict.REFUTED
        ? {
            verdict,
            observedOn: typeof observedOn === 'string' ? observedOn : null,
            contentHash: typeof contentHash === 'string' ? contentHash : null,
            finding: text,
          }
        : { finding: text },
  }
}

/** A problem in the cell of a property. */
export const problemAt = (
  row: number,
  property: string,
  value: string | undefined,
  text: Problem['text'],
): Problem => ({
  row,
  column: pageListColumns.find((column) => column.property === property),
  value,
  text,
})

const inFuture = localized(
  'lies in the future. Give the time of the check.',
  '晚於現在,請填寫實際核查時間。',
)
const invalidHash = localized(
  'is not a SHA-256 hash. Write 64 hexadecimal digits in small letters, or leave it empty.',
  '不是 SHA-256 值,請填寫 64 位小寫十六進制數字或留空。',
)
const tooLong = localized('has more than 500 characters. Shorten it.', '超過 500 字,請縮短。')
const reasonMissing = localized(
  'is empty. Say why the page was refuted or could not be checked.',
  '不能為空,請說明不屬實或未能核查的原因。',
)
const otherDay = localized(
  'is not the day that the unit claims, so the claim is refuted. Correct the verdict or the day.',
  '與單位填報的公開日期不符,應為不屬實,請更正核查結果或日期。',
)
