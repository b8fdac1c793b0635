import type { LocalizedText } from '../../schema/vocabulary/language/index.ts'
import { lineIn } from './statement-files.ts'
import { logText, statementsText } from './verified-texts.ts'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import {
  type Fault,
  type StatementText,
  type StoredLog,
  atChange,
  verifyStatements,
} from '../../services/kit/audit/index.ts'
import type { ReadStatement } from '../../services/kit/identity/index.ts'
import { type Change, ChainCheck } from '../../services/kit/store/index.ts'
import { plain } from '../cli/plain.ts'

interface ExportVerification {
  /** Whose log the file is. */
  readonly service: string
  /** As `hub log export` writes it: a row on each line, as JSON. */
  readonly file: string
  readonly statements: AsyncIterable<StatementText>
  readonly read: ReadStatement
  readonly note: (line: LocalizedText) => void
}

/** Verifies an exported log without the hub: its chain, and signed statements about it. */
export async function* verifyExported(options: ExportVerification): AsyncGenerator<Fault, void> {
  const { service, file, statements, read, note } = options
  const check = new ChainCheck()
  for await (const row of rowsIn(file))
    for (const { seq, reason } of check.faultsIn([row]))
      yield { log: service, where: atChange(seq), what: reason, remedy: 'LOG' }
  note(logText(service, check.end))
  const log: StoredLog = { name: service, hashesAt: (seqs) => hashesIn(file, new Set(seqs)) }
  const count = yield* verifyStatements(statements, new Map([[service, log]]), read)
  note(statementsText(count))
}

async function* rowsIn(file: string): AsyncGenerator<Change, void> {
  let line = 0
  for await (const text of createInterface({ input: createReadStream(file) })) {
    line += 1
    if (text.trim() !== '') yield rowOf(text, lineIn(file, line))
  }
}

const rowOf = (text: string, place: LocalizedText): Change => {
  try {
    const row: Change = JSON.parse(text)
    if (Number.isInteger(row.seq)) return row
  } catch {
    // Told below.
  }
  throw plain(
    `${place.en} is no row of an exported log. Export it anew: npx hub log export.`,
    `${place.hant}不是導出日誌的一行,請重新導出:npx hub log export。`,
  )
}

const hashesIn = async (
  file: string,
  seqs: ReadonlySet<number>,
): Promise<ReadonlyMap<number, string>> => {
  const hashes = new Map<number, string>()
  for await (const { seq, hash } of rowsIn(file)) if (seqs.has(seq)) hashes.set(seq, hash)
  return hashes
}
