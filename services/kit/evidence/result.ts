import { type Entry, type Problem, problemText } from '../tables/index.ts'
import { Verdict } from '../records/index.ts'
import type { Evaluation } from './evaluate.ts'
import { columns } from './table.ts'

/** What a row says of a visit. */
export interface Result {
  readonly row: number
  readonly type: string
  readonly id: string
  readonly url: string
  readonly publishedOn: string
  readonly judged: Evaluation
  readonly at: Date
}

/** The result in a row whose cells could be read. @returns undefined when it breaks a rule, which is told */
export const resultIn = (
  { no, cells, values }: Entry,
  now: Date,
  onProblem: (problem: Problem) => void,
): Result | undefined => {
  const { type, id, url, publishedOn, verdict, observedOn, contentHash, checkedAt, finding } =
    values
  const wrong = (property: string, text: Problem['text']): undefined => {
    onProblem(problemAt(no, property, cells.get(property), text))
  }
  const at = checkedAt instanceof Date ? checkedAt : now
  const text = typeof finding === 'string' ? finding : null
  if (at > now) return wrong('checkedAt', future)
  if (typeof contentHash === 'string' && !/^[0-9a-f]{64}$/.test(contentHash))
    return wrong('contentHash', noHash)
  if (text !== null && text.length > 500) return wrong('finding', tooLong)
  if (verdict !== Verdict.CONFIRMED && text === null) return wrong('finding', noReason)
  const differs = typeof observedOn === 'string' && observedOn !== publishedOn
  if (verdict === Verdict.CONFIRMED && differs) return wrong('observedOn', otherDay)
  return {
    row: no,
    type: String(type),
    id: String(id),
    url: String(url),
    publishedOn: String(publishedOn),
    at,
    judged:
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

/** What is wrong in a cell, by the property it holds. */
export const problemAt = (
  row: number,
  property: string,
  value: string | undefined,
  text: Problem['text'],
): Problem => ({
  row,
  column: columns.find((column) => column.property === property),
  value,
  text,
})

const future = problemText(
  'lies in the future. Give the time it was visited.',
  '晚於現在,請填寫實際核查時間。',
)
const noHash = problemText(
  'is no SHA-256. Write 64 hexadecimal digits in small letters, or leave it empty.',
  '不是 SHA-256 值,請填寫 64 位小寫十六進制數字或留空。',
)
const tooLong = problemText('has more than 500 characters. Shorten it.', '超過 500 字,請縮短。')
const noReason = problemText(
  'is empty. Say why the page was refuted or could not be checked.',
  '不能為空,請說明不屬實或未能核查的原因。',
)
const otherDay = problemText(
  'is not the day that the unit claims, so the claim is refuted. Correct the verdict or the day.',
  '與單位填報的公開日期不符,應為不屬實,請更正核查結果或日期。',
)
