import { type LocalizedText, localized } from '../../../../schema/vocabulary/language/index.ts'
import type { ReadStatement } from '../../identity/index.ts'
import { logStatementOf } from '../checkpoint/statements.ts'
import type { Fault } from './fault.ts'
import { type SignedStatement, matchCheckpoints, matchStatements } from './match-statements.ts'
import type { StoredLog } from './stored-log.ts'

/** The text of a statement that is stored outside of the database. */
export interface StatementText {
  /** Where it was read, e.g. `checkpoints.jws, line 3`. */
  readonly source: LocalizedText
  /** The compact JWS. */
  readonly jws: string
}

const batchSize = 500

/**
 * Verifies logs against statements that are stored elsewhere.
 * @param logs those that are verified, by name; statements about others are passed over
 * @returns how many statements were about these logs
 */
export async function* verifyStatements(
  texts: AsyncIterable<StatementText>,
  logs: ReadonlyMap<string, StoredLog>,
  read: ReadStatement,
): AsyncGenerator<Fault, number> {
  const waiting = new Map<StoredLog, SignedStatement[]>()
  let count = 0
  for await (const { source, jws } of texts) {
    const statement = logStatementOf(await read(jws))
    if (!statement) {
      const what = localized(
        'it is no statement that a trusted key signed',
        '不是由受信任的密鑰簽署的聲明',
      )
      yield { log: 'statement', where: source, what, remedy: 'SIGNATURE' }
      continue
    }
    const log = logs.get(statement.service)
    if (!log) continue
    count += 1
    const batch = waiting.get(log) ?? []
    waiting.set(log, batch)
    batch.push({ source, statement, jws })
    if (batch.length === batchSize) yield* match(log, batch.splice(0))
  }
  for (const [log, batch] of waiting) yield* match(log, batch)
  return count
}

async function* match(
  log: StoredLog,
  batch: readonly SignedStatement[],
): AsyncGenerator<Fault, void> {
  yield* matchStatements(log, batch)
  yield* matchCheckpoints(log, batch)
}
