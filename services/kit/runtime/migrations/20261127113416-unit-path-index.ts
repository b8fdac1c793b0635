import { createIndex, type Migration } from '../../store/index.ts'

export const unitPathIndex: Migration = {
  name: '20261127113416-unit-path-index',
  steps: [createIndex('unit_node', ['path'])],
}
