import type { Store } from '../store/index.ts'
import { type Measure, serviceMeasure } from '../telemetry/index.ts'
import type { Subgraph, SubgraphRuntime } from './subgraph.ts'

/** What a service shows in `/metrics`: what every service does, and figures of its own. */
export const measuresOf = (
  { measures }: Pick<Subgraph, 'measures'>,
  runtime: SubgraphRuntime,
  sweepLagMs: () => number | undefined,
): readonly Measure[] => [
  ...serviceMeasures(runtime.store, sweepLagMs),
  ...(measures?.(runtime) ?? []),
]

const serviceMeasures = (
  store: Store,
  sweepLagMs: () => number | undefined,
): readonly Measure[] => {
  const { service, writes } = store
  return [
    serviceMeasure(service, {
      name: 'hub_log_position',
      help: 'The newest position of the change log of a service.',
      kind: 'GAUGE',
      read: () => store.log.head(),
    }),
    serviceMeasure(service, {
      name: 'hub_writes_total',
      help: 'Committed transactions of a service, also those of derived tables.',
      kind: 'COUNTER',
      read: () => writes.committed,
    }),
    {
      name: 'hub_write_failures_total',
      help: 'Transactions that the database failed, by code: DISK_FULL, DATABASE_READ_ONLY, DATABASE_BUSY, DATABASE_UNAVAILABLE or its own.',
      kind: 'COUNTER',
      labels: ['service', 'code'],
      read: () => [...writes.failed].map(([code, value]) => ({ labels: { service, code }, value })),
    },
    serviceMeasure(service, {
      name: 'hub_overdue_sweep_lag_seconds',
      help: 'Seconds since the last complete sweep began; what was due before it is marked as overdue.',
      kind: 'GAUGE',
      read: () => {
        const ms = sweepLagMs()
        return ms === undefined ? undefined : ms / 1000
      },
    }),
    {
      name: 'hub_database_connections',
      help: 'Database connections of a service, by pool and state: used, idle; waiting are requests without one.',
      kind: 'GAUGE',
      labels: ['service', 'pool', 'state'],
      read: () =>
        store.pools().flatMap(({ pool, open, idle, waiting }) =>
          Object.entries({ used: open - idle, idle, waiting }).map(([state, value]) => ({
            labels: { service, pool, state },
            value,
          })),
        ),
    },
  ]
}
