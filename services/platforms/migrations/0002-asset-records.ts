import { type QueryRunner, TableColumn } from 'typeorm'
import type { Migration } from '../../kit/store/index.ts'

/**
 * Assets were written out by hand before they became a record type: texts get its lengths, a column comes, and what new
 * indicators and groups ask is counted for the assets that are there.
 */
export const assetRecords: Migration = {
  name: 'platforms-0002-asset-records',
  up: async (run) => {
    await widen(run, 'name', '500')
    await widen(run, 'type', '32')
    const regressed = new TableColumn({ name: 'regressed', type: 'boolean', isNullable: true })
    await run.addColumn('digital_asset', regressed)
    const ready = 'aaaa_record = 1 AND reachable = 1 AND content_parity = 1'
    await countByType(run, 'ipv6Ready', ready, 'retired_on IS NULL')
    // Whether one fell back is known from its next test on.
    await countByType(run, 'ipv6Kept', '1 = 1', 'retired_on IS NULL AND tested_on IS NOT NULL')
    await run.query(
      `INSERT INTO indicator_counter (indicator, unit_id, year, numerator, denominator)
       SELECT indicator, unit_id, year, SUM(numerator), SUM(denominator) FROM indicator_group
       WHERE indicator = 'ipv6Kept' GROUP BY indicator, unit_id, year`,
    )
  },
}

// On MySQL TypeORM would drop the column with all that is in it, and make it anew.
const widen = (run: QueryRunner, name: string, length: string): Promise<unknown> =>
  run.connection.options.type === 'mysql'
    ? run.query(`ALTER TABLE digital_asset MODIFY ${name} varchar(${length}) NOT NULL`)
    : run.changeColumn(
        'digital_asset',
        name,
        new TableColumn({ name, type: 'varchar', length, isNullable: false }),
      )

const countByType = (
  run: QueryRunner,
  indicator: string,
  meets: string,
  counts: string,
): Promise<unknown> =>
  run.query(
    `INSERT INTO indicator_group (indicator, unit_id, year, numerator, denominator, group_name)
     SELECT '${indicator}', unit_id, year, SUM(CASE WHEN ${meets} THEN 1 ELSE 0 END), COUNT(*), type
     FROM digital_asset WHERE ${counts} GROUP BY unit_id, year, type`,
  )
