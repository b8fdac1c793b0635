import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { RandomInspectionRun } from './random-inspection-run.ts'

/** Random inspections: every result of every concluded inspection is published. */
export const concludedRunsPublished = indicator(RandomInspectionRun, {
  name: 'concludedRunsPublished',
  topic: 'disclosure.randomInspections',
  label: indicatorLabel(
    'Concluded random inspections whose results are all published',
    '結果已全部公開的已辦結抽查',
  ),
  target: share.atLeast(1),
  countedOn: ({ drawnOn }) => drawnOn,
  counts: ({ concludedOn }) => concludedOn !== null,
  meets: ({ targets, publishedResults }) => targets === publishedResults,
})
