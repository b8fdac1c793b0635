import Database from 'better-sqlite3'
import { type Change, checkChain } from '../../services/kit/store/index.ts'
import { logEnd, type LogEnd } from './sqlite-snapshot.ts'

/** Checks a copied database page by page, and its log row by row. @returns what is wrong */
export const problemsOfCopy = (file: string, expected: LogEnd): readonly string[] => {
  const database = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const check = database.pragma('integrity_check', { simple: true })
    if (check !== 'ok') return [`${file} is damaged: ${String(check)}`]
    const { seq, hash } = logEnd(database)
    const fault = checkChain(rowsOf(database))
    return [
      ...(fault ? [`${file}: the log is broken at ${fault.seq}: ${fault.reason}`] : []),
      ...(seq !== expected.seq || hash !== expected.hash
        ? [`${file}: the log ends at ${seq} (${hash}), not at ${expected.seq} (${expected.hash})`]
        : []),
    ]
  } finally {
    database.close()
  }
}

function* rowsOf(database: Database.Database): Generator<Change> {
  const rows = database.prepare<[], Change>(`
    SELECT seq, kind, subject, unit_id AS unitId, task_id AS taskId, audience, tags, fields, counters, actor, at, hash
    FROM change ORDER BY seq`)
  yield* rows.iterate()
}
