import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { RepeatCollectionFinding } from './repeat-collection-finding.ts'

/** Task 20: nobody is asked for what a platform holds. */
export const repeatCollectionsRemoved = indicator(RepeatCollectionFinding, {
  name: 'repeatCollectionsRemoved',
  task: 20,
  label: indicatorLabel('Repeated questions that are asked no longer', '已取消的重複採集'),
  target: share.atLeast(1),
  countedOn: ({ foundOn }) => foundOn,
  counts: () => true,
  meets: ({ removedOn }) => removedOn !== null,
})
