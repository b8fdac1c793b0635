import type { LogStatement } from '../checkpoint/statements.ts'
import type { Fault } from './fault.ts'
import type { StoredLog } from './stored-log.ts'

/** A statement that the hub signed. */
export interface SignedStatement {
  /** Where it was read, e.g. `checkpoint 3`, or a file and line. */
  readonly source: string
  readonly statement: LogStatement
  /** The compact JWS. */
  readonly jws: string
}

/** Compares what was signed with the hashes that are stored at the same positions. */
export async function* matchStatements(
  log: StoredLog,
  all: readonly SignedStatement[],
): AsyncGenerator<Fault, void> {
  const hashes = await log.hashesAt(all.map(({ statement }) => statement.seq))
  for (const { source, statement } of all) {
    const { seq, hash } = statement
    const stored = hashes.get(seq)
    if (stored === hash) continue
    const at = { log: log.name, where: `change ${seq}` }
    const signed = `${source} is signed${'at' in statement ? ` (${statement.at})` : ''} for this row`
    yield stored === undefined
      ? { ...at, what: `${signed}, which does not exist: the tail was cut`, remedy: 'CUT' }
      : { ...at, what: `${signed} with another hash: it was written anew`, remedy: 'LOG' }
  }
}

/** Verifies that checkpoints that are stored outside of the database are among the stored ones. */
export async function* matchCheckpoints(
  { name, checkpointsAt }: StoredLog,
  all: readonly SignedStatement[],
): AsyncGenerator<Fault, void> {
  if (!checkpointsAt) return
  const checkpoints = all.flatMap((one) =>
    'number' in one.statement ? [{ ...one, number: one.statement.number }] : [],
  )
  const stored = await checkpointsAt(checkpoints.map(({ number }) => number))
  for (const { source, number, jws } of checkpoints) {
    const statement = stored.get(number)
    if (statement === jws) continue
    const what = statement === undefined ? 'is not stored any more' : 'is stored as another one'
    yield { log: name, where: `checkpoint ${number}`, what: `${source}: it ${what}`, remedy: 'LOG' }
  }
}
