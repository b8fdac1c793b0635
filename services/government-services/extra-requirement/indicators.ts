import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { ExtraRequirement, ReportOutcome } from './extra-requirement.ts'

/** Service guides: a report fails until it is dismissed or fixed, so that ignoring it does not help. */
export const extraRequirementsRemoved = indicator(ExtraRequirement, {
  name: 'extraRequirementsRemoved',
  topic: 'government-services.serviceGuides',
  label: indicatorLabel('Requirements outside the guide removed', '已取消的指南外要求'),
  target: share.atLeast(1, {
    nothingAsked: indicatorLabel(
      'The notice forbids requirements outside the guide; none was reported.',
      '通知要求不得增加指南外要求,未收到反映。',
    ),
  }),
  countedOn: ({ reportedOn }) => reportedOn,
  counts: ({ outcome }) => outcome !== ReportOutcome.UNFOUNDED,
  meets: ({ fixedOn }) => fixedOn !== null,
})
