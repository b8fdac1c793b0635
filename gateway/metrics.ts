import { Counter, Gauge, Histogram, type Registry } from 'prom-client'
import { processRegistry } from '../services/kit/telemetry/index.ts'

/** Upper bounds of the buckets of durations, seconds. */
const buckets = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10]

/**
 * The counters of a gateway, for `/metrics`.
 * @param registry also has the figures of the process and of the services in it
 */
export const createMetrics = (registry: Registry = processRegistry()) => {
  const registers = [registry]
  return {
    registry,
    operations: new Counter({
      name: 'hub_operations_total',
      help: 'Operations executed or refused (not those answered from the cache of responses) by name (at most 200), type, transport and outcome: ok, refused (errors that the client can mend) or failed (errors of the hub).',
      labelNames: ['operation', 'type', 'transport', 'outcome'] as const,
      registers,
    }),
    durations: new Histogram({
      name: 'hub_operation_seconds',
      help: 'Time from an operation coming in to its answer, in seconds.',
      labelNames: ['transport'] as const,
      buckets,
      registers,
    }),
    planDurations: new Histogram({
      name: 'hub_plan_seconds',
      help: 'Time to plan and compile an operation, in seconds; once for each operation while it is cached.',
      buckets,
      registers,
    }),
    fetchDurations: new Histogram({
      name: 'hub_fetch_seconds',
      help: 'Time of a call of a service, in seconds, by outcome: ok, errors (in its answer) or failed (no valid answer).',
      labelNames: ['service', 'outcome'] as const,
      buckets,
      registers,
    }),
    sockets: new Gauge({ name: 'hub_sockets', help: 'Open WebSockets.', registers }),
    streams: new Gauge({
      name: 'hub_streams',
      help: 'Open streams of server-sent events.',
      registers,
    }),
    subscriptions: new Gauge({ name: 'hub_subscriptions', help: 'Open subscriptions.', registers }),
    events: new Counter({
      name: 'hub_events_sent_total',
      help: 'Events sent to subscribers.',
      registers,
    }),
    cache: new Counter({
      name: 'hub_cache_total',
      help: 'Operations over HTTP by whether the exact cache had the answer.',
      labelNames: ['outcome'] as const,
      registers,
    }),
    fetches: new Counter({
      name: 'hub_fetches_total',
      help: 'Fetches of services: sent (and of these sent again after a change), taken from the cache, or joined while in flight.',
      labelNames: ['outcome'] as const,
      registers,
    }),
    refused: new Counter({
      name: 'hub_rate_refused_total',
      help: 'Operations refused because their viewer or address had used up its minute.',
      registers,
    }),
    slow: new Counter({
      name: 'hub_slow_sockets_total',
      help: 'Sockets closed because they read too slowly.',
      registers,
    }),
  }
}
export type Metrics = ReturnType<typeof createMetrics>
