import { TableColumn, TableIndex } from 'typeorm'
import type { Migration } from '../../kit/store/index.ts'

/** Assignments that were there before begin as not yet told of: the timer tells of all whose day has passed. */
export const fallingDue: Migration = {
  name: 'reporting-0006-falling-due',
  up: async (run) => {
    const column = new TableColumn({ name: 'missed_due_date', type: 'boolean', isNullable: true })
    await run.addColumn('assignment', column)
    await run.query('UPDATE assignment SET missed_due_date = ?', [0])
    const required = column.clone()
    required.isNullable = false
    await run.changeColumn('assignment', 'missed_due_date', required)
    await run.createIndex(
      'assignment',
      new TableIndex({
        name: 'ix_assignment_falling_due',
        columnNames: ['missed_due_date', 'completed_on', 'due_on'],
      }),
    )
  },
}
