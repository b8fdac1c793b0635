import {
  type LocalizedText,
  joinTexts,
  localized,
} from '../../../../schema/vocabulary/language/index.ts'
import type { LogStatement } from '../checkpoint/statements.ts'
import { atChange, atCheckpoint, type Fault } from './fault.ts'
import type { StoredLog } from './stored-log.ts'

/** A statement that the hub signed. */
export interface SignedStatement {
  /** Where it was read, e.g. `checkpoint 3`, or a file and line. */
  readonly source: LocalizedText
  readonly statement: LogStatement
  /** The compact JWS. */
  readonly jws: string
}

const isCut = ({ en, hant }: LocalizedText, time: string): LocalizedText =>
  localized(
    `${en} is signed${time} for this row, which does not exist: the tail was cut`,
    `${hant}已為該行簽名${time},而該行不存在:日誌末尾被截去`,
  )

const isRewritten = ({ en, hant }: LocalizedText, time: string): LocalizedText =>
  localized(
    `${en} is signed${time} for this row with another hash: it was written anew`,
    `${hant}已為該行簽名${time},但雜湊不同:該行被改寫`,
  )

const isGone = localized('it is not stored any more', '已不再存有')
const isAnother = localized('it is stored as another one', '所存的是另一個')

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
    const at = { log: log.name, where: atChange(seq) }
    const time = 'at' in statement ? ` (${statement.at})` : ''
    yield stored === undefined
      ? { ...at, what: isCut(source, time), remedy: 'CUT' }
      : { ...at, what: isRewritten(source, time), remedy: 'LOG' }
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
    const what = joinTexts([source, statement === undefined ? isGone : isAnother], ': ', ':')
    yield { log: name, where: atCheckpoint(number), what, remedy: 'LOG' }
  }
}
