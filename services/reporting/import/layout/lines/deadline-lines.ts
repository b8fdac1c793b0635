import { statedDates } from '../../dates/stated-dates.ts'
import { undatedPhrases } from '../../dates/undated.ts'
import type { Line } from '../../document/line.ts'
import type { NameIndex } from '../../names/name-index.ts'
import { beginsWithName, isSentence } from './name-lines.ts'

/**
 * The lines of a task that are nothing but a deadline: 9月底前, 每季度.
 * @param isLast whether the last column has the deadlines, so that a last line without a sign is one: 持續推進
 */
export function deadlineLines(
  body: readonly Line[],
  isLast: boolean,
  index: NameIndex,
): readonly Line[] {
  const last = body.length > 2 ? body.at(-1) : undefined
  return body.filter(
    (line) =>
      line.text.length <= LONGEST &&
      !beginsWithName(line, index) &&
      (isDeadline(line.text) || (isLast && line === last && !isSentence(line, index))),
  )
}

const LONGEST = 20

function isDeadline(text: string): boolean {
  const dates = statedDates(text, { year: 2000, signedOn: undefined }, true)
  const covered = dates.reduce((sum, { at, end }) => sum + end - at, 0)
  return covered * 2 > text.length || undatedPhrases(text, dates).join('').length * 2 > text.length
}
