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
          retired_on: orNull(column.day),
          aaaa_record: orNull(column.flag),
          reachable: orNull(column.flag),
          content_parity: orNull(column.flag),
          tested_on: orNull(column.day),
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
          aaaa_record: column.flag,
          reachable: column.flag,
          content_parity: column.flag,
          tested_on: column.day,
        },
        [['asset_id', 'tested_on']],
      ),
    )
  },
}
