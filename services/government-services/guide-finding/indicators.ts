import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { GuideFinding } from './guide-finding.ts'

const countedOn = ({ foundOn }: GuideFinding) => foundOn

/** Task 28: mended, and seen to be mended. */
export const guideFindingsVerified = indicator(GuideFinding, {
  name: 'guideFindingsVerified',
  task: 28,
  label: indicatorLabel('Faults verified as mended', '已核驗整改到位的問題'),
  target: share.atLeast(1),
  countedOn,
  counts: () => true,
  meets: ({ verifiedOn }) => verifiedOn !== null,
  group: ({ fault }) => fault,
})

/** Task 28, informing: what the units themselves say is mended. */
export const guideFindingsRectified = indicator(GuideFinding, {
  name: 'guideFindingsRectified',
  task: 28,
  label: indicatorLabel('Faults mended', '已整改的問題'),
  target: share.atLeast(1),
  informs: true,
  countedOn,
  counts: () => true,
  meets: ({ rectifiedOn }) => rectifiedOn !== null,
})
