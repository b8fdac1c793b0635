import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { RepeatCollectionFinding } from './repeat-collection-finding.ts'

/** Task 20: no service asks people for data that a platform has. */
export const repeatCollectionsRemoved = indicator(RepeatCollectionFinding, {
  name: 'repeatCollectionsRemoved',
  task: 20,
  label: indicatorLabel('Repeated data collections that were ended', '已取消的重複採集'),
  target: share.atLeast(1),
  countedOn: ({ foundOn }) => foundOn,
  counts: () => true,
  meets: ({ removedOn }) => removedOn !== null,
})
