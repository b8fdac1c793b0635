import { indicatorLabel, indicator, share } from '../../kit/indicators/index.ts'
import { RepeatCollectionFinding } from './repeat-collection-finding.ts'

/** Shared government data: no service asks people for data that a platform has. */
export const repeatCollectionsRemoved = indicator(RepeatCollectionFinding, {
  name: 'repeatCollectionsRemoved',
  topic: 'government-services.dataSharing',
  label: indicatorLabel('Repeated data collections that were ended', '已取消的重複採集'),
  target: share.atLeast(1, {
    nothingAsked: indicatorLabel(
      'The notice forbids to collect again what a platform has; no such collection was found.',
      '通知要求不再重複採集,未發現重複採集。',
    ),
  }),
  countedOn: ({ foundOn }) => foundOn,
  counts: () => true,
  meets: ({ removedOn }) => removedOn !== null,
})
