import { byDay } from '../latest.ts'
import type { AccountCheck } from './account-check.ts'
import { hasFaults } from './rules.ts'
import { AccountCheckResult } from './enums.ts'

/** The fields of an account that repeat its checks. */
export const checkSummary = (
  checks: readonly AccountCheck[],
): Readonly<Record<string, unknown>> => {
  const inOrder = byDay(checks, ({ checkedOn }) => checkedOn)
  const last = inOrder.at(-1)
  // Consecutive weak checks are one weakness, so that a decision on it remains valid.
  const firstWeak =
    inOrder[inOrder.findLastIndex(({ result }) => result !== AccountCheckResult.WEAK) + 1]
  return {
    checkedOn: last?.checkedOn ?? null,
    faulty: last ? hasFaults(last) : null,
    weakSince: firstWeak?.checkedOn ?? null,
  }
}
