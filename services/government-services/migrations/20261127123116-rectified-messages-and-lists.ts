import { addColumn, type Migration, sql } from '../../kit/store/index.ts'

export const rectifiedMessagesAndLists: Migration = {
  name: '20261127123116-rectified-messages-and-lists',
  steps: [
    addColumn('site_message', 'no_fault', 'boolean null'),
    addColumn('certificate_list', 'item_count', 'integer null'),
    sql(`UPDATE certificate_list SET item_count = (
      SELECT NULLIF(COUNT(*), 0) FROM certificate_requirement item
      WHERE item.certificate_list_id = certificate_list.id)`),
  ],
}
