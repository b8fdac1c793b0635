import type { EntityManager } from 'typeorm'

/** The SQL for days and moments, in which SQLite and MariaDB differ. Columns of days and moments are as TypeORM stores them; moments are in UTC. */
export interface MomentSql {
  /** The day in Asia/Shanghai of a moment, `YYYY-MM-DD`; null for null. */
  dayOf(column: string): string
  /** A moment, or a day at 00:00 UTC, as an integer of milliseconds since 1970. */
  millisOf(column: string): string
}

const sqlite: MomentSql = {
  dayOf: (column) => `date(${column}, '+8 hours')`,
  // A Julian day is a float that is exact to less than a tenth of a millisecond.
  millisOf: (column) =>
    `CAST(ROUND((julianday(${column}) - julianday('1970-01-01')) * 86400000) AS INTEGER)`,
}

const mariadb: MomentSql = {
  dayOf: (column) => `DATE_FORMAT(DATE_ADD(${column}, INTERVAL 8 HOUR), '%Y-%m-%d')`,
  millisOf: (column) => `(TIMESTAMPDIFF(MICROSECOND, '1970-01-01', ${column}) DIV 1000)`,
}

export const momentSqlOf = ({ connection }: EntityManager): MomentSql =>
  connection.options.type === 'mysql' ? mariadb : sqlite
