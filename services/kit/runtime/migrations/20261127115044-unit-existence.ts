import { addColumn, type Migration } from '../../store/index.ts'

export const unitExistence: Migration = {
  name: '20261127115044-unit-existence',
  steps: [
    addColumn('unit_node', 'former_paths', 'text', { fill: "'[]'" }),
    addColumn('unit_node', 'name_hant', 'varchar(200)', { fill: 'id' }),
    addColumn('unit_node', 'name_en', 'varchar(200)', { fill: 'id' }),
    addColumn('unit_node', 'is_reporting_unit', 'boolean', { fill: '1' }),
    addColumn('unit_node', 'valid_from', 'date null'),
    addColumn('unit_node', 'valid_to', 'date null'),
    addColumn('unit_node', 'successor_id', 'varchar(96) null'),
  ],
}
