import {
  startOfYear,
  indicatorLabel,
  eachGroup,
  indicator,
  provinceAsWhole,
} from '../../kit/indicators/index.ts'
import { OpennessListItem } from './openness-list-item.ts'
import { namedKeyFields } from './enums.ts'

/** Openness lists, informing: key fields with items in the lists of the province. */
export const keyFieldsListed = indicator(OpennessListItem, {
  name: 'keyFieldsListed',
  topic: 'regulations.opennessLists',
  label: indicatorLabel('Key fields with entries in an openness list', '清單已覆蓋的重點領域'),
  target: eachGroup.of(namedKeyFields, provinceAsWhole),
  informs: true,
  countedOn: startOfYear,
  group: ({ field }) => field,
  counts: () => true,
  meets: () => true,
})
