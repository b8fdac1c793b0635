import { addColumn, type Migration } from '../../kit/store/index.ts'

export const institutionSections: Migration = {
  name: '20261127115114-institution-sections',
  steps: [
    addColumn('report_section', 'covers_institutions', 'boolean', { fill: 'task_number = 41' }),
  ],
}
