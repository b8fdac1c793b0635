import { isPublishedOrOverdue } from '../is-published-or-overdue.ts'
import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { isPublished, isPublishedInTime } from '../../kit/records/index.ts'
import { RandomInspectionResult } from './random-inspection-result.ts'

const common = {
  topic: 'disclosure.randomInspections',
  informs: true,
  target: share.atLeast(1),
  countedOn: ({ concludedOn, enteredAt }: RandomInspectionResult) => concludedOn ?? enteredAt,
}

/** Random inspections, informing: published results, of those concluded. */
export const inspectionResultsPublished = indicator(RandomInspectionResult, {
  ...common,
  name: 'inspectionResultsPublished',
  label: indicatorLabel('Results of random inspections that are published', '已公開的隨機抽查結果'),
  counts: ({ concludedOn }) => concludedOn !== null,
  meets: isPublished,
})

/** Random inspections, informing: the statutory period from result to publication. */
export const inspectionResultsInTime = indicator(RandomInspectionResult, {
  ...common,
  name: 'inspectionResultsInTime',
  clocks: ['proactive20'],
  label: indicatorLabel(
    'Results of random inspections published within 20 working days',
    '二十個工作日內公開的隨機抽查結果',
  ),
  counts: isPublishedOrOverdue,
  meets: isPublishedInTime,
})
