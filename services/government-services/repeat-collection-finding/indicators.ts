import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { RepeatCollectionFinding } from './repeat-collection-finding.ts'

/** Shared government data: no service asks people for data that a platform has. */
export const repeatCollectionsRemoved = indicator(RepeatCollectionFinding, {
  name: 'repeatCollectionsRemoved',
  topic: 'government-services.dataSharing',
  label: indicatorLabel('Repeated data collections that were ended', '已取消的重複採集'),
  target: share.atLeast(1),
  countedOn: ({ foundOn }) => foundOn,
  counts: () => true,
  meets: ({ removedOn }) => removedOn !== null,
})
