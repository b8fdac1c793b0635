import { column, type Migration, orNull, table } from '../../kit/store/index.ts'

const short = { type: 'varchar', length: '16' }
const person = { type: 'varchar', length: '200' }

/** Addresses that get the feed by HTTP, and what became of each message. */
export const webhookTables: Migration = {
  name: 'reporting-0004-webhooks',
  up: async (run) => {
    await run.createTable(
      table(
        'webhook',
        {
          id: column.id,
          unit_id: column.key,
          url: column.url,
          filter: column.text,
          secret: column.title,
          previous_secret: orNull(column.title),
          previous_until: orNull(column.dateTime),
          state: short,
          position: column.bigInteger,
          created_by: person,
          created_at: column.dateTime,
          failures: column.integer,
          next_attempt_at: orNull(column.dateTime),
          claim: orNull(column.code),
          claimed_until: orNull(column.dateTime),
          deleted_at: orNull(column.dateTime),
        },
        [['unit_id']],
      ),
    )
    await run.createTable(
      table(
        'webhook_delivery',
        {
          id: column.id,
          webhook_id: column.key,
          unit_id: column.key,
          position: column.bigInteger,
          kind: column.code,
          attempts: column.integer,
          status: short,
          last_status: orNull(column.integer),
          last_error: orNull(column.title),
          last_attempt_at: orNull(column.dateTime),
          delivered_at: orNull(column.dateTime),
        },
        [
          ['webhook_id', 'status', 'position'],
          ['status', 'last_attempt_at'],
        ],
      ),
    )
  },
}
