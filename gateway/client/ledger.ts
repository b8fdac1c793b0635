/** What was received, counted: enough to show that nothing came twice and, to who sees all, that nothing is missing. */
export interface Proof {
  /** Different changes received. */
  readonly received: number
  /** Changes that came again after a cut and were left out. */
  readonly repeated: number
  /** Positions of the first and the last change; 0 before the first. */
  readonly first: number
  readonly last: number
  /** Whether every position from first to last was received; a filter or limited rights leave holes by right. */
  readonly isUnbroken: boolean
}

export interface Ledger {
  /** Whether a change is new. Positions only ever rise, so one that does not was received before. */
  take(position: number): boolean
  proof(): Proof
}

export const keepLedger = (): Ledger => {
  let received = 0
  let repeated = 0
  let first = 0
  let last = 0
  return {
    take(position) {
      if (position <= last) {
        repeated += 1
        return false
      }
      if (received === 0) first = position
      last = position
      received += 1
      return true
    },
    proof: () => ({
      received,
      repeated,
      first,
      last,
      isUnbroken: received === 0 || received === last - first + 1,
    }),
  }
}
