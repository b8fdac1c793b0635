import { localized } from '../../../../schema/vocabulary/language/index.ts'
import type { Fault } from '../problem.ts'

/** A date that no calendar has, or a time limit without length. */
export function noSuchDay(words: string): Fault {
  return {
    reason: localized(
      `“${words}” is no possible date or time limit.`,
      `“${words}”不是有效的日期或時限。`,
    ),
    correction: localized('Correct the figures.', '請更正日期或時限的數字。'),
  }
}
