import type { Logger, QueryRunner } from 'typeorm'
import { nounsIn } from './nouns.ts'
import { isReading, noteRead } from './reads.ts'
import { isWriting, noteWritten } from './writes.ts'

const silent = {
  logQueryError: () => undefined,
  logQuerySlow: () => undefined,
  logSchemaBuild: () => undefined,
  logMigration: () => undefined,
  log: () => undefined,
}

/** TypeORM tells its logger of every statement: so no resolver can forget to note what it reads. */
export const readNotes: Logger = {
  ...silent,
  logQuery: (sql: string, _: unknown, run?: QueryRunner) => {
    if (run && isReading()) noteRead(nounsIn(run.dataSource, sql))
  },
}

/** The same for what is written, so that no writer can forget to announce it. */
export const writeNotes: Logger = {
  ...silent,
  logQuery: (sql: string, _: unknown, run?: QueryRunner) => {
    if (run && isWriting() && !isRead.test(sql)) noteWritten(nounsIn(run.dataSource, sql))
  },
}

const isRead = /^\s*\(?\s*select\b/i
