import { afterEach } from 'vitest'
import type { FreshStore, StoreUnderTest } from '../support/stores.ts'
import { type ReportedHub, reportTwice } from './reported-hub.ts'
import { saveTables, type StoredSql, storedSql } from './stored-sql.ts'

/** A stopped hub whose database tests tamper with; after each test its tables are as before. */
export interface TamperedHub {
  readonly store: FreshStore
  readonly sql: StoredSql
  readonly reported: ReportedHub
  restore(): Promise<void>
  /** The position of the last change. */
  lastChange(): Promise<number>
  /** The position of the change that submitted the first report. */
  submittedAt(): Promise<number>
  /** Alters the percentage of the first report, in its row and in the log. @returns the position in the log */
  alterReport(): Promise<number>
}

/** Reports to a hub once, in the first test of a suite that asks for it. @returns the hub, for use within tests */
export const useTamperedHub = (stores: StoreUnderTest): (() => Promise<TamperedHub>) => {
  let hub: Promise<TamperedHub> | undefined
  afterEach(async () => (await hub)?.restore())
  return () => (hub ??= openTampered(stores.fresh()))
}

const openTampered = async (store: FreshStore): Promise<TamperedHub> => {
  const reported = await reportTwice(store)
  const { submissionId } = reported
  const sql = storedSql(store, 'reporting')
  const position = async (query: string) => Number((await sql.rows(query))[0]?.['seq'])
  const submittedAt = () =>
    position(
      `SELECT seq FROM \`change\` WHERE subject = 'Submission:${submissionId}' AND kind = 'submission.submitted'`,
    )
  return {
    store,
    sql,
    reported,
    restore: await saveTables(sql),
    lastChange: () => position('SELECT MAX(seq) AS seq FROM `change`'),
    submittedAt,
    alterReport: async () => {
      const seq = await submittedAt()
      await sql.run(
        `UPDATE \`change\` SET fields = REPLACE(fields, '"percentage":30', '"percentage":90') WHERE seq = ?`,
        seq,
      )
      await sql.run('UPDATE submission SET percentage = 90 WHERE id = ?', submissionId)
      return seq
    },
  }
}
