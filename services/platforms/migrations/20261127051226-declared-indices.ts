import { type Migration, dropIndex, createIndex } from '../../kit/store/index.ts'

export const declaredIndices: Migration = {
  name: '20261127051226-declared-indices',
  steps: [
    dropIndex('digital_asset', ['unit_id', 'year']),
    createIndex('digital_asset', ['unit_id', 'name']),
    dropIndex('ipv6_test', ['asset_id', 'tested_on']),
    createIndex('ipv6_test', ['unit_id', 'tested_on']),
    createIndex('ipv6_test', ['asset_id']),
  ],
}
