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

/** Tracks reads. TypeORM passes every statement to its logger, so that no resolver can forget to track one. */
export const readTrackingLogger: Logger = {
  ...silent,
  logQuery: (sql: string, _: unknown, run?: QueryRunner) => {
    if (run && isTrackingReads()) trackRead(entitiesInSql(run.dataSource, sql))
  },
}

/** Tracks writes in the same way, so that no writer can forget to announce one. */
export const writeTrackingLogger: Logger = {
  ...silent,
  logQuery: (sql: string, _: unknown, run?: QueryRunner) => {
    if (run && isTrackingWrites() && !isRead.test(sql))
      trackWritten(entitiesInSql(run.dataSource, sql))
  },
}

const isRead = /^\s*\(?\s*select\b/i
