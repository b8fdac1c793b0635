import { TableColumn } from 'typeorm'
import type { Migration } from '../../kit/store/index.ts'

/** How the units of a task add up, where the office or the notice's data says so. */
export const rollUps: Migration = {
  name: 'reporting-0009-roll-ups',
  up: (run) =>
    run.addColumn('task', new TableColumn({ name: 'roll_up', type: 'text', isNullable: true })),
}
