import type { RecordRule } from '../../kit/records/index.ts'
import type { PowerList } from './power-list.ts'

/** The rule that a list has at least as many items as are secret and published together. */
export const itemsAddUp: RecordRule<PowerList> = {
  field: 'publishedItems',
  isMet: ({ itemCount, secretItems, publishedItems }) =>
    itemCount === null || (secretItems ?? 0) + (publishedItems ?? 0) <= itemCount,
  message: {
    en: '"secretItems" and "publishedItems" together are more than "itemCount". Check all three.',
    hant: '「涉密事項數」與「已公開事項數」之和多於「事項總數」,請核對。',
    hans: '“涉密事项数”与“已公开事项数”之和多于“事项总数”,请核对。',
  },
}
