import { TableColumn } from 'typeorm'
import type { Migration } from '../../kit/store/index.ts'

/** The document that triggered a task, beside what the notice says it waits for. */
export const triggering: Migration = {
  name: 'reporting-0008-triggering',
  up: (run) =>
    run.addColumn('task', new TableColumn({ name: 'triggering', type: 'text', isNullable: true })),
}
