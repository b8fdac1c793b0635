import type { Fault } from '../problem.ts'

/** A date that no calendar has, or a time limit without length. */
export function noSuchDay(words: string): Fault {
  return {
    reason: `“${words}” is no possible date or time limit. “${words}”不是有效的日期或時限。`,
    correction: 'Correct the figures. 請更正日期或時限的數字。',
  }
}
