import { createIndex, dropIndex, type Migration } from '../../kit/store/index.ts'

export const assignmentUnitsOfProgrammes: Migration = {
  name: '20261127151859-assignment-units-of-programmes',
  steps: [
    dropIndex('assignment', ['unit_id']),
    createIndex('assignment', ['unit_id', 'programme_id']),
  ],
}
