import {
  eachUnit,
  indicator,
  indicatorLabel,
  share,
  startOfYear,
} from '../../kit/indicators/index.ts'
import { HotlineLine } from './hotline-line.ts'
import { HotlinePlan } from './enums.ts'

const common = {
  topic: 'platforms.hotlines',
  countedOn: startOfYear,
  group: ({ origin }: HotlineLine) => origin,
}
const isParallel = ({ plan, mergedOn }: HotlineLine) =>
  plan === HotlinePlan.PARALLEL && mergedOn === null

const isIntegrated = (line: HotlineLine): boolean =>
  line.mergedOn !== null ||
  (isParallel(line) && line.bothNumbers && line.dataShared && line.unifiedSupervision)

/** Government hotlines: every listed line is merged, or parallel with both numbers, shared data and unified supervision. */
export const hotlinesMerged = indicator(HotlineLine, {
  name: 'hotlinesMerged',
  label: indicatorLabel(
    'Listed hotlines merged into 12345, or parallel to it as the rules require',
    '已整合至12345或按要求兩號並存的專線',
  ),
  target: share.atLeast(1, { guardedBy: 'citiesWithIntegratedHotlines' }),
  counts: () => true,
  meets: isIntegrated,
  ...common,
})

/** Government hotlines: the notice gives cities and Pingtan the task, and asks departments to support them. */
export const citiesWithIntegratedHotlines = indicator(HotlineLine, {
  name: 'citiesWithIntegratedHotlines',
  label: indicatorLabel(
    'Cities and zones with listed hotlines integrated into 12345',
    '已整合便民服務專線的市(區)',
  ),
  target: eachUnit.atLeast(1, ['CITY', 'ZONE']),
  limitation: indicatorLabel(
    'Departments support the integration and answer only for lines of their own; how well 12345 is staffed and supervised follows from its cases, which the hub shows.',
    '省直單位負責支持配合,僅就其自有專線負責;日常值守和督辦情況以工單展示。',
  ),
  counts: () => true,
  meets: isIntegrated,
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
