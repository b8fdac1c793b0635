import { createTable } from '../../../kit/store/index.ts'

export const coHandlerOpinion = createTable(
  'co_handler_opinion',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    proposal_reply_id: 'varchar(96)',
    assigned_on: 'date',
    given_on: 'date null',
    due_at: 'datetime(3) null',
    fell_due: 'boolean',
  },
  {
    index: [
      ['external_id'],
      ['given_on', 'due_at'],
      ['proposal_reply_id'],
      ['unit_id', 'assigned_on'],
    ],
    unique: [['unit_id', 'external_id']],
  },
)
