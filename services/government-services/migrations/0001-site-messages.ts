import { column, type Migration, orNull, table, unitRecord } from '../../kit/store/index.ts'

export const siteMessageTable: Migration = {
  name: 'government-services-0001-site-messages',
  up: (run) =>
    run.createTable(
      table(
        'site_message',
        {
          ...unitRecord,
          channel: { type: 'varchar', length: '16' },
          subject: column.title,
          forwarded_at: column.dateTime,
          due_at: column.dateTime,
          missed_due_date: column.boolean,
          replied_at: orNull(column.dateTime),
          outcome: orNull(column.text),
        },
        [['unit_id', 'forwarded_at'], ['due_at']],
      ),
    ),
}
