import type { AccountRectification } from './account-rectification.ts'
import { AccountIssue } from './enums.ts'

/** The fields of an account that repeat its rectifications. */
export const rectificationSummary = (
  all: readonly AccountRectification[],
): Readonly<Record<string, unknown>> => {
  const faults = all.filter(({ issue }) => issue !== AccountIssue.WEAK)
  const weaknesses = all.filter(({ issue }) => issue === AccountIssue.WEAK)
  return {
    // A fault is open until rectified, a weakness until decided.
    openIssues:
      faults.filter(({ doneOn }) => doneOn === null).length +
      weaknesses.filter(({ decidedOn }) => decidedOn === null).length,
    rectifiedOn: latestDay(faults.map(({ doneOn }) => doneOn)),
    decidedOn: latestDay(weaknesses.map(({ decidedOn }) => decidedOn)),
  }
}

const latestDay = (days: readonly (string | null)[]): string | null =>
  days
    .filter((day) => day !== null)
    .toSorted()
    .at(-1) ?? null
