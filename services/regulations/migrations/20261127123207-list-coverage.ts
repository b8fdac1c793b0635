import { addColumn, type Migration, sql } from '../../kit/store/index.ts'

const items = 'FROM openness_list_item item WHERE item.openness_list_id = openness_list.id'

export const listCoverage: Migration = {
  name: '20261127123207-list-coverage',
  steps: [
    addColumn('openness_list', 'item_count', 'integer null'),
    addColumn('openness_list', 'requirements_missing', 'integer null'),
    addColumn('openness_list', 'key_fields_missing', 'integer null'),
    addColumn('report_section', 'covers_key_fields', 'boolean null'),
    sql(`UPDATE openness_list SET
      item_count = (SELECT COUNT(*) ${items}),
      requirements_missing = 8 - (SELECT COUNT(DISTINCT stage) ${items})
        - (SELECT COUNT(DISTINCT has_interpretation) ${items} AND has_interpretation = 1)
        - (SELECT COUNT(DISTINCT has_response) ${items} AND has_response = 1)
        - (SELECT COUNT(DISTINCT has_participation) ${items} AND has_participation = 1),
      key_fields_missing = 7 - (SELECT COUNT(DISTINCT field) ${items} AND field <> 'OTHER')
      WHERE EXISTS (SELECT 1 ${items})`),
  ],
}
