import { createTable } from '../../../kit/store/index.ts'

export const disclosureRequest = createTable(
  'disclosure_request',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    request_no: 'varchar(64)',
    channel: 'varchar(32)',
    received_on: 'date',
    registered_on: 'date null',
    clarify_from: 'date null',
    clarify_to: 'date null',
    third_party_from: 'date null',
    third_party_to: 'date null',
    extended_on: 'date null',
    extended_to: 'date null',
    replied_on: 'date null',
    outcome: 'varchar(32) null',
    remedy: 'varchar(32) null',
    due_at: 'datetime(3) null',
    fell_due: 'boolean',
  },
  {
    index: [['external_id'], ['replied_on', 'due_at'], ['unit_id', 'received_on']],
    unique: [['unit_id', 'external_id']],
  },
)
