import { type ChainLink, checkChain, firstLink, type Log } from '../../store/index.ts'

/** A log whose entries are chained by hashes: that of a service, or the feed. */
export interface ChainedLog {
  readonly name: string
  /** The link before the first entry. */
  readonly start: ChainLink
  /** The newest position. */
  head(): Promise<number>
  /**
   * Verifies the next entries after a link.
   * @returns the last of them, or the link itself at the end of the log; throws if the chain is broken
   */
  verifyNext(link: ChainLink): Promise<ChainLink>
}

const pageSize = 1_000

/** The log of a service as a chain. */
export const chainOf = (name: string, log: Log): ChainedLog => ({
  name,
  start: firstLink,
  head: log.head,
  verifyNext: async (link) => {
    const rows = await log.read(link.seq, pageSize)
    const fault = checkChain(rows, link)
    if (fault) throw brokenChain(name, fault.reason.en)
    return rows.at(-1) ?? link
  },
})

/** The error that keeps the hub from signing what was altered. */
export const brokenChain = (log: string, reason: string): Error =>
  new Error(`the log ${log} is broken: ${reason}. It is not signed. Run "npx hub log verify".`)
