/** What a process has cost so far. */
export interface Expense {
  /** Resident memory after a collection, KiB. */
  readonly residentKb: number
  /** Heap and buffers in use after a collection, KiB. */
  readonly heapKb: number
  /** Time on a processor since it began, microseconds. */
  readonly cpuUs: number
}

export const expenseSoFar = (): Expense => {
  const { user, system } = process.cpuUsage()
  globalThis.gc?.()
  const { rss, heapUsed, external } = process.memoryUsage()
  return { residentKb: rss / 1024, heapKb: (heapUsed + external) / 1024, cpuUs: user + system }
}

/** The expense in the answer of one who was asked for nothing else. */
export const costOf = ({ expense }: { readonly expense: Expense | undefined }): Expense => {
  if (!expense) throw new Error('it was not asked what it costs')
  return expense
}
