import { eachUnit, indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { orNone } from '../../kit/records/index.ts'
import { randomInspectionsDeclaredNone } from '../nil-report/indicators.ts'
import { RandomInspectionRun } from './random-inspection-run.ts'

/** Random inspections: every result of every concluded inspection is published. */
export const concludedRunsPublished = indicator(RandomInspectionRun, {
  name: 'concludedRunsPublished',
  topic: 'disclosure.randomInspections',
  label: indicatorLabel(
    'Concluded random inspections whose results are all published',
    '結果已全部公開的已辦結抽查',
  ),
  target: share.atLeast(1, { guardedBy: 'unitsWithConcludedRuns' }),
  limitation: indicatorLabel(
    'The notice sets no period for publishing results "in time"; how many kept the statutory period is shown by inspectionResultsInTime.',
    '通知未規定「及時」公開抽查結果的期限;法定期限內公開的情況見 inspectionResultsInTime。',
  ),
  countedOn: ({ drawnOn }) => drawnOn,
  counts: ({ concludedOn }) => concludedOn !== null,
  meets: ({ targets, publishedResults }) => targets === publishedResults,
})

/** Random inspections: a list is carried out: every unit concluded an inspection, or declared that it inspects nothing. */
export const unitsWithConcludedRuns = indicator(RandomInspectionRun, {
  name: 'unitsWithConcludedRuns',
  topic: 'disclosure.randomInspections',
  label: indicatorLabel(
    'Units that concluded a random inspection, or declared that they inspect nothing',
    '已辦結隨機抽查或已作零報告的單位',
  ),
  target: eachUnit.atLeast(1),
  orNone: orNone(randomInspectionsDeclaredNone, 'inspectionItemsPublished'),
  countedOn: ({ drawnOn }) => drawnOn,
  counts: () => true,
  meets: ({ concludedOn }) => concludedOn !== null,
})
