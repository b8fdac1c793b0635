import { column, type Migration, orNull, table } from '../../kit/store/index.ts'

/** The hub's one numbered feed, and what the domains have proven. */
export const feedTables: Migration = {
  name: 'reporting-0003-feed',
  up: async (run) => {
    await run.createTable(
      table('feed_head', {
        id: { type: 'integer', isPrimary: true },
        hub_id: { type: 'varchar', length: '36' },
        position: column.bigInteger,
        chain: column.code,
      }),
    )
    await run.createTable(
      table(
        'feed',
        {
          position: { type: 'bigint', isPrimary: true },
          service: column.code,
          seq: column.bigInteger,
          kind: column.code,
          subject: { type: 'varchar', length: '160' },
          unit_id: orNull(column.key),
          unit_path: { type: 'varchar', length: '400' },
          task_id: orNull(column.key),
          domain: column.code,
          audience: { type: 'varchar', length: '16' },
          tags: column.text,
          fields: column.text,
          at: { type: 'varchar', length: '24' },
          digest: column.code,
          chain: column.code,
        },
        [],
        [['service', 'seq']],
      ),
    )
    await run.createTable(
      table(
        'proven',
        {
          indicator: { type: 'varchar', length: '64', isPrimary: true },
          unit_id: column.id,
          year: { type: 'integer', isPrimary: true },
          task_number: column.integer,
          numerator: column.integer,
          denominator: column.integer,
        },
        [['year', 'task_number', 'unit_id']],
      ),
    )
  },
}
