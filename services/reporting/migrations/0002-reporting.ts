import { column, type Migration, orNull, table } from '../../kit/store/index.ts'

const short = { type: 'varchar', length: '16' }
const person = { type: 'varchar', length: '200' }
const ofAssignment = {
  id: column.id,
  assignment_id: column.key,
  unit_id: column.key,
  task_id: column.key,
}
const decided = {
  requested_at: column.dateTime,
  requested_by: person,
  decided_at: orNull(column.dateTime),
  decided_by: orNull(person),
  remark: orNull(column.text),
}

/** What units and offices do about an assignment. */
export const reportingTables: Migration = {
  name: 'reporting-0002-assignments',
  up: async (run) => {
    await run.createTable(
      table(
        'assignment',
        {
          id: column.id,
          programme_id: column.key,
          task_id: column.key,
          is_obligation: column.boolean,
          task_number: column.integer,
          year: column.integer,
          unit_id: column.key,
          role: short,
          reasons: column.text,
          group_id: { type: 'varchar', length: '32', isNullable: true },
          state: short,
          designated: column.boolean,
          counts: column.boolean,
          percentage: column.integer,
          requires_publication: column.boolean,
          due_on: orNull(column.date),
          original_due_on: orNull(column.date),
          completed_on: orNull(column.date),
          acknowledged_at: orNull(column.dateTime),
          closed_at: orNull(column.dateTime),
          versions: column.integer,
        },
        [['unit_id'], ['due_on'], ['programme_id', 'task_number']],
        [['task_id', 'unit_id']],
      ),
    )
    await run.createTable(
      table(
        'submission',
        {
          ...ofAssignment,
          version: column.integer,
          status: short,
          text: column.text,
          percentage: column.integer,
          evidence: column.text,
          submitted_at: orNull(column.dateTime),
          reviewed_at: orNull(column.dateTime),
          written_by: person,
          reviewed_by: orNull(person),
          remark: orNull(column.text),
        },
        [['unit_id'], ['submitted_at']],
        [['assignment_id', 'version']],
      ),
    )
    await run.createTable(
      table(
        'plan',
        {
          ...ofAssignment,
          text: column.text,
          publication: orNull(column.text),
          filed_at: column.dateTime,
          filed_by: person,
        },
        [['assignment_id']],
      ),
    )
    await run.createTable(
      table(
        'extension',
        {
          ...ofAssignment,
          status: short,
          reason: column.text,
          new_due_on: column.date,
          ...decided,
        },
        [['assignment_id']],
      ),
    )
    await run.createTable(
      table('exemption', { ...ofAssignment, status: short, reason: column.text, ...decided }, [
        ['assignment_id'],
      ]),
    )
    await run.createTable(
      table(
        'sendReminder',
        { ...ofAssignment, text: column.text, sent_at: column.dateTime, sent_by: person },
        [['assignment_id']],
      ),
    )
  },
}
