import { type Migration, dropIndex, createIndex } from '../../kit/store/index.ts'

export const declaredIndices: Migration = {
  name: '20261127051247-declared-indices',
  steps: [
    dropIndex('openness_list', ['unit_id', 'year', 'kind']),
    createIndex('openness_list', ['unit_id', 'compiled_on']),
  ],
}
