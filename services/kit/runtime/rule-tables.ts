import { column, type Migration, orNull, table } from '../store/index.ts'

const hash = { type: 'varchar', length: '64' }

/** What every service keeps of the law, of how far its clocks follow it, and of how units add up. */
export const ruleTables: readonly Migration[] = [
  {
    name: 'kit-0005-law',
    up: (run) =>
      run.createTable(
        table('replicated_rule_pack', {
          id: column.id,
          rule: column.code,
          roll: column.choice,
          valid_from: orNull(column.date),
          valid_to: orNull(column.date),
          switched_on: column.boolean,
        }),
      ),
  },
  {
    name: 'kit-0006-clocks',
    up: (run) =>
      run.createTable(
        table('clock_state', {
          id: column.id,
          rules: hash,
          calendar: hash,
          doing: { type: 'varchar', length: '160' },
          after: column.key,
        }),
      ),
  },
  {
    name: 'kit-0008-roll-ups',
    up: (run) =>
      run.createTable(
        table('task_roll_up', {
          id: column.id,
          policy: { type: 'varchar', length: '16' },
          count: orNull(column.integer),
        }),
      ),
  },
]
