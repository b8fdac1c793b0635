import { asks, indicator, share } from '../../kit/indicators/index.ts'
import { GuideFinding } from './guide-finding.ts'

const on = ({ foundOn }: GuideFinding) => foundOn

/** Task 28: mended, and seen to be mended. */
export const guideFindingsVerified = indicator(GuideFinding, {
  name: 'guideFindingsVerified',
  task: 28,
  describes: asks('Faults verified as mended', '已核驗整改到位的問題'),
  target: share.atLeast(1),
  on,
  counts: () => true,
  meets: ({ verifiedOn }) => verifiedOn !== null,
  group: ({ fault }) => fault,
})

/** Task 28, informing: what the units themselves say is mended. */
export const guideFindingsRectified = indicator(GuideFinding, {
  name: 'guideFindingsRectified',
  task: 28,
  describes: asks('Faults mended', '已整改的問題'),
  target: share.atLeast(1),
  informs: true,
  on,
  counts: () => true,
  meets: ({ rectifiedOn }) => rectifiedOn !== null,
})
