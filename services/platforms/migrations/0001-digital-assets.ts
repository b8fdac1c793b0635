import { column, type Migration, orNull, table, unitRecord } from '../../kit/store/index.ts'

export const digitalAssets: Migration = {
  name: 'platforms-0001-digital-assets',
  up: async (run) => {
    await run.createTable(
      table(
        'digital_asset',
        {
          ...unitRecord,
          year: column.integer,
          name: { type: 'varchar', length: '200' },
          type: { type: 'varchar', length: '16' },
          url: column.url,
          retired_on: orNull(column.date),
          aaaa_record: orNull(column.boolean),
          reachable: orNull(column.boolean),
          content_parity: orNull(column.boolean),
          tested_on: orNull(column.date),
        },
        [['unit_id', 'year']],
      ),
    )
    await run.createTable(
      table(
        'ipv6_test',
        {
          ...unitRecord,
          asset_id: column.key,
          aaaa_record: column.boolean,
          reachable: column.boolean,
          content_parity: column.boolean,
          tested_on: column.date,
        },
        [['asset_id', 'tested_on']],
      ),
    )
  },
}
