import type { Logger, QueryRunner } from 'typeorm'
import { entitiesInSql } from './entities-in-sql.ts'
import { isTrackingReads, trackRead } from './reads.ts'
import { isTrackingWrites, trackWritten } from './writes.ts'

const silent = {
  logQueryError: () => undefined,
  logQuerySlow: () => undefined,
  logSchemaBuild: () => undefined,
  logMigration: () => undefined,
  log: () => undefined,
}

/** TypeORM tells its logger of every statement: so no resolver can forget to note what it reads. */
export const readTrackingLogger: Logger = {
  ...silent,
  logQuery: (sql: string, _: unknown, run?: QueryRunner) => {
    if (run && isTrackingReads()) trackRead(entitiesInSql(run.dataSource, sql))
  },
}

/** The same for what is written, so that no writer can forget to announce it. */
export const writeTrackingLogger: Logger = {
  ...silent,
  logQuery: (sql: string, _: unknown, run?: QueryRunner) => {
    if (run && isTrackingWrites() && !isRead.test(sql))
      trackWritten(entitiesInSql(run.dataSource, sql))
  },
}

const isRead = /^\s*\(?\s*select\b/i
