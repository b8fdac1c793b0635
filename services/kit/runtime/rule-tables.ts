import { column, type Migration, orNull, table } from '../store/index.ts'

const hash = { type: 'varchar', length: '64' }

/** What every service keeps of the law, of how far its clocks follow it, and of how units add up. */
export const ruleTables: readonly Migration[] = [
  {
    name: 'kit-0005-law',
    up: (run) =>
      run.createTable(
        table('law_pack', {
          id: column.id,
          rule: column.word,
          roll: column.choice,
          valid_from: orNull(column.day),
          valid_to: orNull(column.day),
          switched_on: column.flag,
        }),
      ),
  },
  {
    name: 'kit-0006-clocks',
    up: (run) =>
      run.createTable(
        table('clock_state', {
          id: column.id,
          law: hash,
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
