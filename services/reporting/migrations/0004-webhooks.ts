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
          secret: column.line,
          previous_secret: orNull(column.line),
          previous_until: orNull(column.instant),
          state: short,
          position: column.big,
          created_by: person,
          created_at: column.instant,
          failures: column.integer,
          next_attempt_at: orNull(column.instant),
          claim: orNull(column.word),
          claimed_until: orNull(column.instant),
          deleted_at: orNull(column.instant),
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
          position: column.big,
          kind: column.word,
          attempts: column.integer,
          status: short,
          last_status: orNull(column.integer),
          last_error: orNull(column.line),
          last_attempt_at: orNull(column.instant),
          delivered_at: orNull(column.instant),
        },
        [
          ['webhook_id', 'status', 'position'],
          ['status', 'last_attempt_at'],
        ],
      ),
    )
  },
}
