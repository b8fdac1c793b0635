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
  requested_at: column.instant,
  requested_by: person,
  decided_at: orNull(column.instant),
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
          is_obligation: column.flag,
          task_number: column.integer,
          year: column.integer,
          unit_id: column.key,
          role: short,
          reasons: column.text,
          group_id: { type: 'varchar', length: '32', isNullable: true },
          state: short,
          designated: column.flag,
          counts: column.flag,
          percentage: column.integer,
          requires_publication: column.flag,
          due_on: orNull(column.day),
          original_due_on: orNull(column.day),
          completed_on: orNull(column.day),
          acknowledged_at: orNull(column.instant),
          done_at: orNull(column.instant),
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
          submitted_at: orNull(column.instant),
          reviewed_at: orNull(column.instant),
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
          filed_at: column.instant,
          filed_by: person,
        },
        [['assignment_id']],
      ),
    )
    await run.createTable(
      table(
        'extension',
        { ...ofAssignment, status: short, reason: column.text, new_due_on: column.day, ...decided },
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
        { ...ofAssignment, text: column.text, sent_at: column.instant, sent_by: person },
        [['assignment_id']],
      ),
    )
  },
}
