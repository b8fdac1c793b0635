import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { isPublished } from '../../kit/records/index.ts'
import { ReformMeasure } from './reform-measure.ts'

/** Certificates and reform measures, informing: an unpublished measure counts in the year it was entered. */
export const reformMeasuresPublished = indicator(ReformMeasure, {
  name: 'reformMeasuresPublished',
  topic: 'government-services.certificates',
  label: indicatorLabel('Reform measures published', '已公開的改革舉措'),
  target: share.atLeast(1),
  informs: true,
  countedOn: ({ publishedOn, enteredAt }) => publishedOn ?? enteredAt,
  counts: () => true,
  meets: isPublished,
})
