const week = 7 * 86_400_000

/** What happened in one week, in the order in which it happened. */
export interface Week<T> {
  /** When the last of it happened. */
  readonly until: Date
  readonly events: readonly T[]
}

/** By a running number. */
export const byWeek = <T extends { readonly at: Date }>(
  events: readonly T[],
): ReadonlyMap<number, Week<T>> => {
  const weeks = new Map<number, T[]>()
  for (const event of events.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    const no = Math.floor(event.at.getTime() / week)
    const those = weeks.get(no) ?? []
    those.push(event)
    weeks.set(no, those)
  }
  return new Map(
    [...weeks].map(([no, those]) => [
      no,
      { until: those.at(-1)?.at ?? new Date(0), events: those },
    ]),
  )
}
