import { renameValues, type Migration } from '../../store/index.ts'

export const replicatedUnits: Migration = {
  name: '20261127090500-replicated-units',
  steps: [renameValues('follow_cursor', 'id', { 'borrowed-units': 'replicated-units' })],
}
