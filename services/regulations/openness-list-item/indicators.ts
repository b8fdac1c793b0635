import {
  startOfYear,
  indicatorLabel,
  eachGroup,
  indicator,
  provinceAsWhole,
} from '../../kit/indicators/index.ts'
import { OpennessListItem } from './openness-list-item.ts'
import { KeyField } from './enums.ts'

const keyFields = Object.values(KeyField).filter((field) => field !== KeyField.OTHER)

/** Openness lists, informing: key fields with items in the lists of the province. */
export const keyFieldsListed = indicator(OpennessListItem, {
  name: 'keyFieldsListed',
  topic: 'regulations.opennessLists',
  label: indicatorLabel('Key fields with entries in an openness list', '清單已覆蓋的重點領域'),
  target: eachGroup.of(keyFields, provinceAsWhole),
  informs: true,
  countedOn: startOfYear,
  group: ({ field }) => field,
  counts: () => true,
  meets: () => true,
})
