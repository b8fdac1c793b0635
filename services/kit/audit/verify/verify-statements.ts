import type { ReadStatement } from '../../identity/index.ts'
import { logStatementOf } from '../checkpoint/statements.ts'
import type { Fault } from './fault.ts'
import { type KeptStatement, matchCheckpoints, matchStatements } from './match-statements.ts'
import type { StoredLog } from './stored-log.ts'

/** A signed statement that was kept outside of the database. */
export interface KeptText {
  /** Where, e.g. `checkpoints.jws, line 3`. */
  readonly kept: string
  /** The compact JWS. */
  readonly jws: string
}

const batchSize = 500

/**
 * Verifies logs against statements that were kept elsewhere.
 * @param logs those that are verified, by name; statements about others are passed over
 * @returns how many statements were about these logs
 */
export async function* verifyStatements(
  texts: AsyncIterable<KeptText>,
  logs: ReadonlyMap<string, StoredLog>,
  read: ReadStatement,
): AsyncGenerator<Fault, number> {
  const waiting = new Map<StoredLog, KeptStatement[]>()
  let count = 0
  for await (const { kept, jws } of texts) {
    const statement = logStatementOf(await read(jws))
    if (!statement) {
      const what = 'it is no statement that a trusted key signed'
      yield { log: 'statement', where: kept, what, remedy: 'SIGNATURE' }
      continue
    }
    const log = logs.get(statement.service)
    if (!log) continue
    count += 1
    const batch = waiting.get(log) ?? []
    waiting.set(log, batch)
    batch.push({ kept, statement, jws })
    if (batch.length === batchSize) yield* match(log, batch.splice(0))
  }
  for (const [log, batch] of waiting) yield* match(log, batch)
  return count
}

async function* match(
  log: StoredLog,
  batch: readonly KeptStatement[],
): AsyncGenerator<Fault, void> {
  yield* matchStatements(log, batch)
  yield* matchCheckpoints(log, batch)
}
