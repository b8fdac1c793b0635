import type { AccountRectification } from './account-rectification.ts'
import { AccountIssue } from './enums.ts'

/** What an account shows of what is done about its faults and its weakness. */
export const rectificationSummary = (
  all: readonly AccountRectification[],
): Readonly<Record<string, unknown>> => {
  const faults = all.filter(({ issue }) => issue !== AccountIssue.WEAK)
  const weaknesses = all.filter(({ issue }) => issue === AccountIssue.WEAK)
  return {
    // A fault is open until it is put right, a weakness until it is decided on.
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
