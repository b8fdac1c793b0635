import type { Note } from '../dependencies/run-hub-history.ts'

/** Sums up what happened in many histories. */
export const tally = (): { readonly counts: ReadonlyMap<string, number>; readonly note: Note } => {
  const counts = new Map<string, number>()
  return {
    counts,
    note: (what, count = 1) => void counts.set(what, (counts.get(what) ?? 0) + count),
  }
}
