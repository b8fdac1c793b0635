import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { AccountabilityAction } from './accountability-action.ts'

/** Evaluation of responses to public opinion, informing: rectified failings, by form of accountability. */
export const accountabilityClosed = indicator(AccountabilityAction, {
  name: 'accountabilityClosed',
  topic: 'disclosure.opinionEvaluations',
  label: indicatorLabel(
    'Failings rectified after a unit was held accountable',
    '已整改完成的輿情應對問責',
  ),
  target: share.atLeast(1),
  informs: true,
  countedOn: ({ decidedOn }) => decidedOn,
  group: ({ kind }) => kind,
  counts: () => true,
  meets: ({ closedOn }) => closedOn !== null,
})
