import { createTable } from '../../../kit/store/index.ts'

export const opinionEvaluation = createTable(
  'opinion_evaluation',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    event_id: 'varchar(96)',
    evaluated_on: 'date',
    evaluator: 'varchar(500)',
    score: 'integer',
    findings: 'text',
    published_on: 'date null',
    url: 'varchar(2000) null',
    verdict: 'varchar(32)',
    observed_on: 'date null',
    content_hash: 'varchar(64) null',
    checked_at: 'datetime(3) null',
    finding: 'varchar(500) null',
    due_at: 'datetime(3) null',
    fell_due: 'boolean',
  },
  {
    index: [['event_id'], ['external_id'], ['unit_id', 'evaluated_on']],
    unique: [['unit_id', 'external_id']],
  },
)
