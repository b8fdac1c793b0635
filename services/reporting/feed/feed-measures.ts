import type { SubgraphRuntime } from '../../kit/runtime/index.ts'
import { FollowCursor } from '../../kit/store/index.ts'
import type { Measure } from '../../kit/telemetry/index.ts'
import { feedCursor } from './follow-logs.ts'
import { FeedHead } from './feed-head.ts'

/** How far the feed is, and how far it is behind the logs of the services. */
export const feedMeasures = ({
  store,
  services,
  logOf,
}: Pick<SubgraphRuntime, 'store' | 'services' | 'logOf'>): readonly Measure[] => [
  {
    name: 'hub_feed_position',
    help: 'The newest position of the feed.',
    kind: 'GAUGE',
    labels: [],
    read: async () => {
      const head = await store.read.findOneBy(FeedHead, { id: 1 })
      return [{ value: head?.position ?? 0 }]
    },
  },
  ...services.map((service): Measure => ({
    name: 'hub_feed_lag_changes',
    help: 'Changes in the log of a service that are not in the feed yet.',
    kind: 'GAUGE',
    labels: ['service'],
    read: async () => {
      // In this order, so that the lag is not below the true one.
      const cursor = await store.read.findOneBy(FollowCursor, { id: feedCursor(service) })
      const head = await logOf(service).head()
      return [{ labels: { service }, value: head - (cursor?.seq ?? 0) }]
    },
  })),
]
