import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { AccountabilityAction } from './accountability-action.ts'

/** Task 17, informing: failings mended, by how units were held to account. */
export const accountabilityClosed = indicator(AccountabilityAction, {
  name: 'accountabilityClosed',
  task: 17,
  label: indicatorLabel(
    'Failings that were mended after a unit was held to account',
    '已整改完成的輿情應對問責',
  ),
  target: share.atLeast(1),
  informs: true,
  countedOn: ({ decidedOn }) => decidedOn,
  group: ({ kind }) => kind,
  counts: () => true,
  meets: ({ closedOn }) => closedOn !== null,
})
