import type { LogStatement } from '../checkpoint/statements.ts'
import type { Fault } from './fault.ts'
import type { StoredLog } from './stored-log.ts'

/** A statement that the hub signed, and where it is kept. */
export interface KeptStatement {
  /** e.g. `checkpoint 3`, or a file and line. */
  readonly kept: string
  readonly statement: LogStatement
}

/** Compares what was signed with the hashes that are stored at the same positions. */
export async function* matchStatements(
  log: StoredLog,
  all: readonly KeptStatement[],
): AsyncGenerator<Fault, void> {
  const hashes = await log.hashesAt(all.map(({ statement }) => statement.seq))
  for (const { kept, statement } of all) {
    const { seq, hash } = statement
    const stored = hashes.get(seq)
    if (stored === hash) continue
    const at = { log: log.name, where: `change ${seq}` }
    const signed = `${kept} is signed${'at' in statement ? ` (${statement.at})` : ''} for this row`
    yield stored === undefined
      ? { ...at, what: `${signed}, which does not exist: the tail was cut`, remedy: 'CUT' }
      : { ...at, what: `${signed} with another hash: it was written anew`, remedy: 'LOG' }
  }
}
