import { columnsOf, type View } from '../../kit/views/index.ts'
import { assignmentsView, progressView } from './assignment-views.ts'
import { domainColumn } from './light-column.ts'

const unitsView: View = {
  name: 'v1_units',
  description: 'One row for each unit, also those that ended.',
  visibility: 'Public.',
  key: 'id',
  columns: columnsOf('unit', {
    id: ['text', 'The unit, e.g. `CITY-350200`.'],
    kind: ['text', 'The kind, e.g. `CITY`.'],
    parent_id: ['text', 'The unit above it; null for the root.'],
    path: ['text', 'The ids from the root down to it.'],
    gb2260: ['text', 'The code of GB/T 2260; null for departments.'],
    name: ['text', 'The name today.', 'unit.name_hant'],
    name_hans: ['text', 'The name in Simplified characters.'],
    name_en: ['text', 'The name in English.'],
    is_reporting_unit: ['boolean', 'Whether tasks can be assigned to it.'],
    valid_from: ['date', 'The first day of its existence; null if that is before all records.'],
    valid_to: ['date', 'The last day of its existence; null while it exists.'],
  }),
  from: 'unit',
  unitPath: 'unit.path',
}

const tasksView: View = {
  name: 'v1_tasks',
  description: 'One row for each task of each programme, also withdrawn ones.',
  visibility: 'Public.',
  key: 'id',
  columns: columnsOf('task', {
    id: ['text', 'The task, e.g. `fujian-2018-43:21`.'],
    programme_id: ['text', 'The programme.'],
    number: ['integer', 'The number in the notice.'],
    year: ['integer', 'The year of the programme.'],
    domain: ['text', 'The domain, e.g. `PLATFORMS`.', domainColumn('task.domain')],
    chapter_number: ['integer', 'The chapter of the notice.'],
    section_number: ['integer', 'The section of the notice.'],
    title: ['text', 'The official title.', 'task.title_hant'],
    title_en: ['text', 'The title in English.'],
    lead_unit_ids: ['json', 'The lead units (牽頭單位).'],
    withdrawn_on: ['date', 'The day on which a re-issue withdrew it; null while it is in force.'],
  }),
  from: 'task',
}

const historyView: View = {
  name: 'v1_history',
  description:
    'One row for each change of the hub, of all services, in the order of its feed. Kinds of earlier releases have the names of that time.',
  visibility:
    'Public where `is_public` is true; the others are visible with a role for the unit or for a unit above it.',
  key: 'position',
  columns: columnsOf('record', {
    position: ['integer', 'The position in the feed: 1, 2, 3 … without gaps.'],
    at: ['dateTime', 'The moment of the change.', `replace(replace(record.at, 'T', ' '), 'Z', '')`],
    kind: ['text', 'The kind, e.g. `submission.accepted`.'],
    service: ['text', 'The service that logged the change.'],
    domain: ['text', 'The domain of the task or of the service.', domainColumn('record.domain')],
    subject: ['text', 'The changed record, e.g. `SiteMessage:42`.'],
    unit_id: ['text', 'The unit that it concerns; null for none.'],
    unit_name: ['text', 'The name of the unit today.', 'unit.name_hant'],
    task_id: ['text', 'The task that it concerns; null for none.'],
    is_public: ['boolean', 'Whether everybody may see it.', `record.audience = 'PUBLIC'`],
  }),
  from: 'feed record LEFT JOIN unit ON unit.id = record.unit_id',
  unitPath: 'record.unit_path',
  isPublic: `record.audience = 'PUBLIC'`,
}

/** The views of what all domains share. */
export const reportingViews: readonly View[] = [
  progressView,
  assignmentsView,
  unitsView,
  tasksView,
  historyView,
]
