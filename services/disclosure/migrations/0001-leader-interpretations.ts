import type { Migration } from '../../kit/store/migration.ts'
import { column, orNull, table, unitRecord } from '../../kit/store/table.ts'

export const leaderInterpretations: Migration = {
  name: 'disclosure-0001-leader-interpretations',
  up: (run) =>
    run.createTable(
      table(
        'leader_interpretation',
        {
          ...unitRecord,
          leader_name: { type: 'varchar', length: '100' },
          is_principal: column.flag,
          form: { type: 'varchar', length: '32' },
          held_on: column.day,
          topic: column.line,
          covers_background: column.flag,
          covers_tasks: column.flag,
          covers_follow_up: column.flag,
          url: column.url,
          withdrawn_at: orNull(column.instant),
          withdrawal_reason: orNull(column.text),
        },
        [['unit_id', 'held_on']],
      ),
    ),
}
