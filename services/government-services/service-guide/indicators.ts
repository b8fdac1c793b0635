import { asks, indicator, share } from '../../kit/indicator/indicator.ts'
import { ServiceGuide } from './service-guide.ts'

/** Task 26, informing: guides that were looked through and lack nothing. */
export const guidesComplete = indicator(ServiceGuide, {
  name: 'guidesComplete',
  task: 26,
  describes: asks('Service guides with all elements', '要素齊全的辦理指南'),
  target: share.atLeast(1),
  informs: true,
  on: ({ effectiveOn }) => effectiveOn,
  counts: ({ elementsMissing }) => elementsMissing !== null,
  meets: ({ elementsMissing }) => elementsMissing === 0,
})
