import type { TaskDefinition } from '../programme/programme-definition.ts'
import { DeadlineKind } from '../task/task-parts.ts'
import { halfWidth } from './document/normalize.ts'
import type { RecognisedDate } from './parsed-notice.ts'

type ReadDate = Pick<RecognisedDate, 'rule' | 'text' | 'textHant'>
type Deadline = NonNullable<TaskDefinition['deadlines']>[number]

/** The deadlines that were read from the text of a task. */
export const deadlinesOf = (dates: readonly ReadDate[]): readonly Deadline[] =>
  dates.map(({ rule, text, textHant = text }) => {
    const isDay = /^\d{4}-/.test(rule)
    return {
      kind: isDay ? DeadlineKind.FIXED : DeadlineKind.DURATION,
      date: isDay ? rule : null,
      rule: isDay ? null : rule,
      words: text,
      whatHant: textHant,
      whatEn: text,
    }
  })

/**
 * The deadlines of a task after a re-issue. A stored one stays if it was read again, if its words still stand in the text,
 * or if it was set by hand; a date whose words are gone has moved or was dropped.
 */
export const mergeDeadlines = (
  stored: readonly Deadline[],
  dates: readonly ReadDate[],
  text: string,
): readonly Deadline[] => {
  const read = deadlinesOf(dates)
  const rest = dates.reduce(
    (remaining, { text: words }) => remaining.replaceAll(halfWidth(words), '\n'),
    halfWidth(text),
  )
  const remaining = stored.filter((deadline) => {
    const { words = null } = deadline
    return words === null || read.some((one) => isSame(one, deadline)) || stands(words, rest)
  })
  return [...remaining, ...read.filter((one) => !remaining.some((other) => isSame(one, other)))]
}

const isSame = (one: Deadline, other: Deadline): boolean =>
  one.kind === other.kind && one.date === other.date && one.rule === other.rule

/** Whether words stand in a text, and not as the end of other figures: 1月30日前 is not in 11月30日前. */
const stands = (words: string, text: string): boolean => {
  const printed = halfWidth(words)
  for (let at = text.indexOf(printed); at !== -1; at = text.indexOf(printed, at + 1))
    if (!/[\d年月]/.test(text.charAt(at - 1))) return true
  return false
}
