import { column, type Migration, orNull, table, unitRecord } from '../../kit/store/index.ts'

export const serviceGuideTables: Migration = {
  name: 'government-services-0002-service-guides',
  up: async (run) => {
    await run.createTable(
      table(
        'service_guide',
        {
          ...unitRecord,
          item_code: column.word,
          title: column.line,
          url: column.url,
          version: column.word,
          effective_on: column.day,
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
          approval_completed_at: column.instant,
          due_at: column.instant,
          missed_due_date: column.flag,
          implement_on: column.day,
          published_at: orNull(column.instant),
          url: orNull(column.url),
        },
        [['unit_id', 'approval_completed_at'], ['guide_id', 'approval_completed_at'], ['due_at']],
      ),
    )
  },
}
