import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { ExtraRequirement, ReportOutcome } from './extra-requirement.ts'

/** Task 26: a report fails until it is dismissed or fixed, so that ignoring it does not help. */
export const extraRequirementsRemoved = indicator(ExtraRequirement, {
  name: 'extraRequirementsRemoved',
  task: 26,
  label: indicatorLabel('Requirements outside the guide removed', '已取消的指南外要求'),
  target: share.atLeast(1),
  countedOn: ({ reportedOn }) => reportedOn,
  counts: ({ outcome }) => outcome !== ReportOutcome.UNFOUNDED,
  meets: ({ fixedOn }) => fixedOn !== null,
})
