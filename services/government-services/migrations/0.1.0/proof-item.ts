import { createTable } from '../../../kit/store/index.ts'

export const proofItem = createTable(
  'proof_item',
  {
    id: 'varchar(96) key',
    unit_id: 'varchar(96)',
    entered_at: 'datetime(3)',
    external_id: 'varchar(96)',
    proof_list_id: 'varchar(96)',
    name: 'varchar(500)',
    item_code: 'varchar(64)',
    legal_basis: 'text null',
    listed_on: 'date',
    decision: 'varchar(32) null',
    decided_on: 'date null',
  },
  {
    index: [['external_id'], ['proof_list_id'], ['unit_id', 'item_code']],
    unique: [['unit_id', 'external_id']],
  },
)
