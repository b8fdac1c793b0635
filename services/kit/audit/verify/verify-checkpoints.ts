import { type LocalizedText, localized } from '../../../../schema/vocabulary/language/index.ts'
import type { EntityManager } from 'typeorm'
import type { ReadStatement } from '../../identity/index.ts'
import { checkpointPages, type LogCheckpoint } from '../checkpoint/log-checkpoint.ts'
import { checkpointOf, type CheckpointStatement } from '../checkpoint/statements.ts'
import { atCheckpoint, type Fault } from './fault.ts'
import { type SignedStatement, matchStatements } from './match-statements.ts'
import type { StoredLog } from './stored-log.ts'

/** Verifies the checkpoints of a log that are stored beside it. @returns how many there are, and the last valid one */
export async function* verifyCheckpoints(
  log: StoredLog,
  manager: EntityManager,
  read: ReadStatement,
): AsyncGenerator<Fault, { readonly count: number; readonly last?: CheckpointStatement }> {
  let expected = 1
  let last: CheckpointStatement | undefined
  for await (const rows of checkpointPages(manager, log.name)) {
    const valid: SignedStatement[] = []
    for (const checkpoint of rows) {
      const { number } = checkpoint
      const fault = (what: LocalizedText, remedy: Fault['remedy']): Fault => ({
        log: log.name,
        where: atCheckpoint(number),
        what,
        remedy,
      })
      if (number !== expected)
        yield fault(
          localized(
            `checkpoints ${expected} to ${number - 1} are missing`,
            `缺少第 ${expected} 至 ${number - 1} 個檢查點`,
          ),
          'LOG',
        )
      expected = number + 1
      const statement = checkpointOf(await read(checkpoint.statement))
      if (!statement)
        yield fault(
          localized('its signature is not by a trusted key', '其簽名不是出自受信任的密鑰'),
          'SIGNATURE',
        )
      else if (!isOf(statement, checkpoint)) yield fault(signedAs(statement), 'LOG')
      else {
        valid.push({ source: atCheckpoint(number), statement, jws: checkpoint.statement })
        last = statement
      }
    }
    yield* matchStatements(log, valid)
  }
  return { count: expected - 1, ...(last && { last }) }
}

const isOf = ({ service, number, seq }: CheckpointStatement, stored: LogCheckpoint): boolean =>
  service === stored.log && number === stored.number && seq === stored.seq

const signedAs = ({ service, number, seq }: CheckpointStatement): LocalizedText =>
  localized(
    `it was signed as checkpoint ${number} of ${service}, change ${seq}`,
    `簽名時為 ${service} 的第 ${number} 個檢查點,第 ${seq} 條變更`,
  )
