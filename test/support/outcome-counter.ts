/** Adds to the count of an outcome. */
export type CountOutcome = (outcome: string, count?: number) => void

/** Counts outcomes over several random histories. */
export const outcomeCounter = (): {
  readonly counts: ReadonlyMap<string, number>
  readonly countOutcome: CountOutcome
} => {
  const counts = new Map<string, number>()
  return {
    counts,
    countOutcome: (outcome, count = 1) =>
      void counts.set(outcome, (counts.get(outcome) ?? 0) + count),
  }
}
