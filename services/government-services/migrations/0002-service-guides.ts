import { column, type Migration, orNull, table, unitRecord } from '../../kit/store/index.ts'

export const serviceGuideTables: Migration = {
  name: 'government-services-0002-service-guides',
  up: async (run) => {
    await run.createTable(
      table(
        'service_guide',
        {
          ...unitRecord,
          item_code: column.code,
          title: column.title,
          url: column.url,
          version: column.code,
          effective_on: column.date,
        },
        [['unit_id', 'item_code']],
      ),
    )
    await run.createTable(
      table(
        'guide_change',
        {
          ...unitRecord,
          guide_id: column.key,
          what: column.text,
          approval_completed_at: column.dateTime,
          due_at: column.dateTime,
          missed_due_date: column.boolean,
          implement_on: column.date,
          published_at: orNull(column.dateTime),
          url: orNull(column.url),
        },
        [['unit_id', 'approval_completed_at'], ['guide_id', 'approval_completed_at'], ['due_at']],
      ),
    )
  },
}
