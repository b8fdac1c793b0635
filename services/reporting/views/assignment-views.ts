import { columnsOf, type View } from '../../kit/views/index.ts'
import { assignmentCompletion } from '../assignment/light-sql.ts'
import { bucketCompletion } from '../progress/progress-source.ts'
import { domainColumn, lightColumn } from './light-column.ts'

/** The columns of the task of a row. */
const taskColumns = columnsOf('task', {
  task_title: [
    'text',
    'The official title of the task; null for an obligation.',
    'task.title_hant',
  ],
  task_title_en: ['text', 'The title in English.', 'task.title_en'],
  domain: ['text', 'The domain of the task, e.g. `PLATFORMS`.', domainColumn('task.domain')],
  chapter_number: ['integer', 'The chapter of the notice.'],
  section_number: ['integer', 'The section of the notice.'],
})

const cityColumns = columnsOf('city', {
  city_id: ['text', 'The city or zone; null for departments.', 'city.id'],
  city_name: ['text', 'The name of that city.', 'city.name_hant'],
  city_name_en: ['text', 'The name of that city in English.', 'city.name_en'],
})

const notWithdrawn = `record.state <> 'WITHDRAWN'`

const light = (completion: Parameters<typeof lightColumn>[0]) =>
  columnsOf('record', {
    light: [
      'text',
      'RED: late; YELLOW: due within three working days; GREEN: neither; null if open without a due date, or if it does not count. Of today.',
      lightColumn(completion),
    ],
  })

export const assignmentsView: View = {
  name: 'v1_assignments',
  description:
    'One row for each assignment of a task or obligation to a unit, without those that a re-issue withdrew.',
  visibility: 'Public.',
  key: 'id',
  columns: [
    ...columnsOf('record', {
      id: ['text', 'The task and the unit.'],
      programme_id: ['text', 'The programme.'],
      task_id: ['text', 'The task or obligation.'],
      task_number: ['integer', 'The number of the task; 0 for an obligation.'],
      is_obligation: ['boolean', 'Whether it is an obligation of the letter and not a task.'],
    }),
    ...taskColumns,
    ...columnsOf('unit', {
      unit_id: ['text', 'The unit that is responsible.', 'record.unit_id'],
      unit_name: ['text', 'The name of the unit today.', 'unit.name_hant'],
      unit_name_en: ['text', 'The name in English.', 'unit.name_en'],
      unit_kind: ['text', 'The kind of the unit, e.g. `CITY`.', 'unit.kind'],
    }),
    ...cityColumns,
    ...columnsOf('record', {
      group_id: ['text', 'The group that the notice names; null for lead units and named units.'],
      role: ['text', 'The role of the unit: LEAD or RESPONSIBLE.'],
      state: ['text', 'Its progress, e.g. `SUBMITTED`.'],
      counts: [
        'boolean',
        'Whether it counts in rates; false while not triggered or not applicable.',
      ],
      percentage: ['integer', 'The percentage in the last accepted report; 0 without one.'],
      due_on: ['date', 'The due date with extensions; null if it has none.'],
      original_due_on: ['date', 'The due date before extensions.'],
      completed_on: ['date', 'The day of the report of 100 %; null without one.'],
      missed_due_date: ['boolean', 'Whether the due date passed without a complete report.'],
      acknowledged_at: ['dateTime', 'The moment of the acknowledgement (簽收).'],
      closed_at: ['dateTime', 'The moment of the closing (辦結).'],
    }),
    ...light(assignmentCompletion),
  ],
  from: `assignment record
    LEFT JOIN task ON task.id = record.task_id
    LEFT JOIN unit ON unit.id = record.unit_id
    LEFT JOIN assignment_bucket share ON share.id = record.id
    LEFT JOIN progress_bucket bucket ON bucket.id = share.bucket_id
    LEFT JOIN unit city ON city.id = bucket.city_id`,
  where: notWithdrawn,
  unitPath: `coalesce(unit.path, concat('/', record.unit_id, '/'))`,
}

export const progressView: View = {
  name: 'v1_progress',
  description:
    'Sums of assignments with equal dimensions: add them up by any of these. Progress in the graph counts those where `counts` is true and `is_obligation` is false.',
  visibility: 'Public.',
  key: 'id',
  columns: [
    ...columnsOf('record', {
      id: ['text', 'A hash of the dimensions.'],
      programme_id: ['text', 'The programme.'],
      task_id: ['text', 'The task or obligation.'],
      task_number: ['integer', 'The number of the task; null for an obligation.', 'task.`number`'],
      is_obligation: ['boolean', 'Whether they are of an obligation and not of a task.'],
    }),
    ...taskColumns,
    ...cityColumns,
    ...columnsOf('record', {
      group_id: ['text', 'The group that the notice names; null for lead units and named units.'],
      role: ['text', 'The role of the units: LEAD or RESPONSIBLE.'],
      state: ['text', 'The state, e.g. `SUBMITTED`.'],
      counts: [
        'boolean',
        'Whether they count in rates; false while not triggered or not applicable.',
      ],
      due_on: ['date', 'The due date with extensions; null if they have none.'],
      completion: [
        'text',
        'OPEN: no complete report; IN_TIME or LATE: one by or after the due date.',
      ],
    }),
    ...light(bucketCompletion),
    ...columnsOf('record', {
      assignments: ['integer', 'How many assignments.'],
      percentage: ['integer', 'The sum of the percentages in the last accepted reports.'],
      met: ['integer', 'Records of the units that meet their indicators.'],
      counted: ['integer', 'Records of the units that count for their indicators.'],
    }),
  ],
  from: `progress_bucket record
    LEFT JOIN task ON task.id = record.task_id
    LEFT JOIN unit city ON city.id = record.city_id`,
  where: `record.assignments > 0 AND ${notWithdrawn}`,
}
