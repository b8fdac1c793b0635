import { createTable } from '../../../kit/store/index.ts'

export const interpretationPlan = createTable(
  'interpretation_plan',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    policy_document_id: 'varchar(96)',
    has_material: 'boolean',
    policy_organised_on: 'date',
    organised_on: 'date',
    policy_countersigned_on: 'date null',
    countersigned_on: 'date null',
    policy_deployed_on: 'date null',
    deployed_on: 'date null',
    due_at: 'datetime(3) null',
    fell_due: 'boolean',
  },
  {
    index: [
      ['deployed_on', 'due_at'],
      ['external_id'],
      ['policy_document_id'],
      ['unit_id', 'organised_on'],
    ],
    unique: [['unit_id', 'external_id']],
  },
)
