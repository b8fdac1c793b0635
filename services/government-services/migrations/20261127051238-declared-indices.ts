import { type Migration, dropIndex, createIndex } from '../../kit/store/index.ts'

export const declaredIndices: Migration = {
  name: '20261127051238-declared-indices',
  steps: [
    dropIndex('guide_change', ['due_at']),
    dropIndex('guide_change', ['guide_id', 'approval_completed_at']),
    createIndex('guide_change', ['guide_id']),
    dropIndex('site_message', ['due_at']),
    createIndex('site_message', ['officer_id']),
  ],
}
