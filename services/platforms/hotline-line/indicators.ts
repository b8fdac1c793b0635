import { startOfYear, indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { HotlineLine } from './hotline-line.ts'
import { HotlinePlan } from './enums.ts'

const common = {
  topic: 'platforms.hotlines',
  countedOn: startOfYear,
  group: ({ origin }: HotlineLine) => origin,
}
const isParallel = ({ plan, mergedOn }: HotlineLine) =>
  plan === HotlinePlan.PARALLEL && mergedOn === null

/** Government hotlines: every listed line is merged, or parallel with both numbers, shared data and unified supervision. */
export const hotlinesMerged = indicator(HotlineLine, {
  name: 'hotlinesMerged',
  label: indicatorLabel(
    'Listed hotlines merged into 12345, or parallel to it as the rules require',
    '已整合至12345或按要求兩號並存的專線',
  ),
  target: share.atLeast(1),
  counts: () => true,
  meets: (line) =>
    line.mergedOn !== null ||
    (isParallel(line) && line.bothNumbers && line.dataShared && line.unifiedSupervision),
  ...common,
})

/** Government hotlines, informing: parallel lines that share their data. */
export const parallelHotlinesSharing = indicator(HotlineLine, {
  name: 'parallelHotlinesSharing',
  label: indicatorLabel('Parallel hotlines that share their data', '已實現數據共享的並存專線'),
  target: share.atLeast(1),
  informs: true,
  counts: isParallel,
  meets: ({ dataShared }) => dataShared,
  ...common,
})
