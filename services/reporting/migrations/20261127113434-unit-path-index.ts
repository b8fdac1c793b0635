import { createIndex, type Migration } from '../../kit/store/index.ts'

export const unitPathIndex: Migration = {
  name: '20261127113434-unit-path-index',
  steps: [createIndex('unit', ['path'])],
}
