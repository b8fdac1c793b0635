import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { GuideFinding } from './guide-finding.ts'

const countedOn = ({ foundOn }: GuideFinding) => foundOn

/** Checks of service information: every fault is verified as rectified. */
export const guideFindingsVerified = indicator(GuideFinding, {
  name: 'guideFindingsVerified',
  topic: 'government-services.guideInspections',
  label: indicatorLabel('Faults verified as rectified', '已核驗整改到位的問題'),
  target: share.atLeast(1, {
    nothingAsked: indicatorLabel(
      'The notice asks to rectify what checks find (發現問題及時督促整改); they found nothing.',
      '通知要求對發現的問題督促整改,檢查未發現問題。',
    ),
  }),
  countedOn,
  counts: () => true,
  meets: ({ verifiedOn }) => verifiedOn !== null,
  group: ({ fault }) => fault,
})

/** Checks of service information, informing: faults that units report as rectified. */
export const guideFindingsRectified = indicator(GuideFinding, {
  name: 'guideFindingsRectified',
  topic: 'government-services.guideInspections',
  label: indicatorLabel('Faults rectified', '已整改的問題'),
  target: share.atLeast(1),
  informs: true,
  countedOn,
  counts: () => true,
  meets: ({ rectifiedOn }) => rectifiedOn !== null,
})
