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
          subject: column.line,
          forwarded_at: column.instant,
          due_at: column.instant,
          missed_due_date: column.flag,
          replied_at: orNull(column.instant),
          outcome: orNull(column.text),
        },
        [['unit_id', 'forwarded_at'], ['due_at']],
      ),
    ),
}
