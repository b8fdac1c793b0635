import type { Fault } from './problem.ts'

/** For a date no calendar has, or a time limit of no length. */
export function noSuchDay(words: string): Fault {
  return {
    reason: `“${words}” is no possible date or time limit. “${words}”不是有效的日期或時限。`,
    mend: 'Correct the figures. 請更正日期或時限的數字。',
  }
}
