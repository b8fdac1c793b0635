import { eachUnit, indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { isPublished, orNone } from '../../kit/records/index.ts'
import { reformMeasuresDeclaredNone } from '../nil-report/indicators.ts'
import { ReformMeasure } from './reform-measure.ts'

const common = {
  topic: 'government-services.certificates',
  // An unpublished measure counts in the year it was entered.
  countedOn: ({ publishedOn, enteredAt }: ReformMeasure) => publishedOn ?? enteredAt,
  counts: () => true,
}

/** Certificates and reform measures: every measure is published. */
export const reformMeasuresPublished = indicator(ReformMeasure, {
  name: 'reformMeasuresPublished',
  label: indicatorLabel('Reform measures published', '已公開的改革舉措'),
  target: share.atLeast(1, { guardedBy: 'unitsWithReformResults' }),
  meets: isPublished,
  ...common,
})

/** Certificates and reform measures: every unit published a measure with its progress and results, or declared that it has none. */
export const unitsWithReformResults = indicator(ReformMeasure, {
  name: 'unitsWithReformResults',
  label: indicatorLabel(
    'Units with a published reform measure, its progress and its results',
    '已公開改革舉措、工作進展和改革成效的單位',
  ),
  target: eachUnit.atLeast(1),
  orNone: orNone(reformMeasuresDeclaredNone, 'reformMeasuresPublished'),
  limitation: indicatorLabel(
    'Progress and results are read from the record; the evidence check looks at the page of the measure.',
    '工作進展和改革成效以填報為準,網頁核查以舉措頁面為準。',
  ),
  meets: (measure) =>
    isPublished(measure) && measure.progress !== null && measure.resultSummary !== null,
  ...common,
})
