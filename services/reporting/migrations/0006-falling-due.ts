import { TableColumn, TableIndex } from 'typeorm'
import type { Migration } from '../../kit/store/index.ts'

/** Assignments that were there before begin as not yet told of: the timer tells of all whose day has passed. */
export const fallingDue: Migration = {
  name: 'reporting-0006-falling-due',
  up: async (run) => {
    const column = new TableColumn({ name: 'fell_due', type: 'boolean', isNullable: true })
    await run.addColumn('assignment', column)
    await run.query('UPDATE assignment SET fell_due = ?', [0])
    const required = column.clone()
    required.isNullable = false
    await run.changeColumn('assignment', 'fell_due', required)
    await run.createIndex(
      'assignment',
      new TableIndex({
        name: 'ix_assignment_falling_due',
        columnNames: ['fell_due', 'completed_on', 'due_on'],
      }),
    )
  },
}
