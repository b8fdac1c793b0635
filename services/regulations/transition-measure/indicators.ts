import { startOfYear, indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { TransitionMeasure } from './transition-measure.ts'

/** Implementation of the disclosure regulation: every transition measure is done, and there is at least one. */
export const transitionMeasuresDone = indicator(TransitionMeasure, {
  name: 'transitionMeasuresDone',
  topic: 'regulations.disclosureRegulation',
  label: indicatorLabel('Measures of transition that are done', '已完成的銜接措施'),
  target: share.atLeast(1),
  countedOn: startOfYear,
  counts: () => true,
  meets: ({ doneOn }) => doneOn !== null,
})
