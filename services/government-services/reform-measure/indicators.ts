import { asks, indicator, share } from '../../kit/indicators/index.ts'
import { isPublished } from '../../kit/records/index.ts'
import { ReformMeasure } from './reform-measure.ts'

/** Task 25, informing: an unpublished measure counts in the year it was entered. */
export const reformMeasuresPublished = indicator(ReformMeasure, {
  name: 'reformMeasuresPublished',
  task: 25,
  describes: asks('Reform measures published', '已公開的改革舉措'),
  target: share.atLeast(1),
  informs: true,
  on: ({ publishedOn, enteredAt }) => publishedOn ?? enteredAt,
  counts: () => true,
  meets: isPublished,
})
