import { statfs } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { enter } from '../../gateway/live/testing/socket.ts'
import { openStream } from '../../gateway/live/sse/testing/stream.ts'
import { eventually } from '../support/eventually.ts'
import { openHub } from '../support/hub.ts'
import { freshStore } from '../support/stores.ts'
import { readMetrics } from './exposition.ts'

const subscription = 'subscription Watch { changes { kind } }'
const assignmentId = 'fujian-2018-43:11:CITY-350200'
const acknowledge = `acknowledgeAssignment(input: { assignmentId: "${assignmentId}" }) { errors { __typename } }`
const timeoutMs = 240_000

it(
  'Each figure of /metrics equals a count that was made outside, after real traffic.',
  async () => {
    await using store = freshStore('sqlite', undefined)
    const hub = await openHub(store)
    const { url } = hub.hub
    const running = [...hub.hub.services.running]
    const before = await readMetrics(url)

    // Counts of the outside: what goes to each service, and what the client receives.
    const calls = new Map<string, number>()
    for (const [name, service] of running) {
      const { execute } = service
      const counted: typeof execute = (request) => {
        calls.set(name, (calls.get(name) ?? 0) + 1)
        return execute(request)
      }
      Object.assign(service, { execute: counted })
    }
    const seen = new Map<string, number>()
    const send = async (query: string, token?: string): Promise<void> => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query }),
      })
      await response.text()
      const cache = response.headers.get('x-cache') ?? ''
      seen.set(cache, (seen.get(cache) ?? 0) + 1)
    }
    const city = await hub.as('reporter', 'CITY-350200')

    for (let count = 0; count < 3; count += 1)
      await send('query Lights { unit(id: "CITY-350200") { name platforms { light } } }')
    await send('query Lights { unit(id: "CITY-350100") { name platforms { light } } }')
    await send('{ unit(id: "CITY-350300") { name } }')
    await send('query Wrong { unit(id: "CITY-350300") { nothingLikeIt } }')
    const sockets = [await enter(url), await enter(url)]
    for (const socket of sockets)
      socket.send({ type: 'subscribe', id: '1', payload: { query: subscription } })
    const stream = await openStream(`${url}/graphql/stream`, { query: subscription })
    await eventually(
      async () => (await readMetrics(url)).sum('hub_subscriptions'),
      (open) => open === 3,
    )
    await send(`mutation Acknowledge { ${acknowledge} }`, city.token)
    for (const socket of sockets) expect((await socket.next()).type).toBe('next')
    expect((await stream.next())?.event).toBe('next')

    const after = await readMetrics(url)
    const grown = (name: string, labels: Readonly<Record<string, string>> = {}): number =>
      (after.sum(name, labels) ?? 0) - (before.sum(name, labels) ?? 0)

    const http = { transport: 'http' }
    expect(
      ['ok', 'refused', 'failed'].map((outcome) =>
        grown('hub_operations_total', { ...http, outcome }),
      ),
    ).toEqual([4, 1, 0])
    expect(grown('hub_operations_total', { operation: 'Lights', type: 'query', ...http })).toBe(2)
    expect(grown('hub_operations_total', { operation: 'anonymous', ...http })).toBe(1)
    expect(grown('hub_operations_total', { operation: 'refused', ...http })).toBe(1)
    expect(grown('hub_operations_total', { operation: 'Acknowledge', type: 'mutation' })).toBe(1)
    expect(after.samples.filter(({ labels }) => labels['operation'] === 'Wrong')).toEqual([])
    expect(grown('hub_operation_seconds_count', http)).toBe(5)
    expect(grown('hub_operation_seconds_bucket', { ...http, le: '+Inf' })).toBe(5)

    expect(seen.get('hit')).toBe(2)
    for (const outcome of ['hit', 'miss', 'bypass'])
      expect([outcome, grown('hub_cache_total', { outcome })]).toEqual([outcome, seen.get(outcome)])

    expect([...calls.values()].length).toBeGreaterThan(1)
    for (const [service, count] of calls)
      expect([service, grown('hub_fetch_seconds_count', { service })]).toEqual([service, count])
    const sent = grown('hub_fetches_total', { outcome: 'sent' })
    // Mutations are always sent, and are no fetches that the cache counts.
    expect(sent + 1).toBe([...calls.values()].reduce((sum, count) => sum + count, 0))
    expect(grown('hub_fetch_seconds_count', { outcome: 'failed' })).toBe(0)
    // Two queries that differ, one without a name, a mutation, and the selection of the events.
    expect(grown('hub_plan_seconds_count')).toBe(5)

    expect(after.sum('hub_sockets')).toBe(2)
    expect(after.sum('hub_streams')).toBe(1)
    expect(grown('hub_events_sent_total')).toBe(3)
    expect(after.sum('hub_rate_refused_total')).toBe(0)
    expect(after.sum('hub_slow_sockets_total')).toBe(0)

    for (const [service, { store: own }] of running) {
      expect(after.sum('hub_log_position', { service })).toBe(await own.log.head())
      expect(after.sum('hub_service_ready', { service })).toBe(1)
      expect(after.sum('hub_feed_lag_changes', { service })).toBe(0)
      expect(after.sum('hub_writes_total', { service })).toBe(own.writes.committed)
      expect(after.sum('hub_overdue_sweep_lag_seconds', { service })).toBeLessThan(600)
      const idle = { service, pool: 'writer', state: 'idle' }
      expect(after.sum('hub_database_connections', idle)).toBe(1)
    }
    expect(grown('hub_log_position', { service: 'reporting' })).toBeGreaterThanOrEqual(1)
    expect(after.sum('hub_feed_position')).toBe(await hub.hub.services.feed.head())
    expect(after.sum('hub_webhook_backlog')).toBe(0)
    expect(after.sum('hub_webhook_dead_letters')).toBe(0)
    expect(after.sum('hub_webhooks', { state: 'ACTIVE' })).toBe(0)

    const disk = await statfs(store.dataDir)
    expect(after.sum('hub_disk_size_bytes')).toBe(disk.blocks * disk.bsize)
    // Others write to the same disk.
    const free = after.sum('hub_disk_free_bytes') ?? 0
    expect(Math.abs(free - disk.bavail * disk.bsize)).toBeLessThan(2 ** 31)
    expect(after.sum('process_resident_memory_bytes')).toBeGreaterThan(50_000_000)
    expect(after.types.get('nodejs_eventloop_lag_seconds')).toBe('gauge')

    for (const socket of sockets) socket.raw.close()
    stream.destroy()
    await eventually(
      async () => {
        const { sum } = await readMetrics(url)
        return [sum('hub_sockets'), sum('hub_streams'), sum('hub_subscriptions')]
      },
      (open) => open.every((count) => count === 0),
    )
  },
  timeoutMs,
)

it(
  'Failed writes are counted by code and service.',
  async () => {
    await using store = freshStore('sqlite', undefined)
    const hub = await openHub(store)
    const { url } = hub.hub
    const reporting = hub.hub.services.running.get('reporting')
    const city = await hub.as('reporter', 'CITY-350200')
    await city.get(`mutation { ${acknowledge} }`)
    // As on a full disk: the file may not grow.
    await reporting?.store.transaction((manager) => manager.query('PRAGMA max_page_count = 1'))
    const before = await readMetrics(url)
    let failed = 0
    for (let count = 0; count < 40 && failed === 0; count += 1) {
      const text = `${count} `.repeat(4_000)
      const input = { assignmentId, text, percentage: 10 }
      const { errors } = await city.execute(
        'mutation Draft($input: ReportInput!) { saveDraft(input: $input) { errors { __typename } } }',
        { input },
      )
      const code = errors?.[0]?.extensions?.['code']
      if (code === 'DISK_FULL') failed += 1
      else expect(errors).toBeUndefined()
    }
    expect(failed).toBe(1)
    const after = await readMetrics(url)
    const full = { service: 'reporting', code: 'DISK_FULL' }
    const counted =
      (after.sum('hub_write_failures_total', full) ?? 0) -
      (before.sum('hub_write_failures_total', full) ?? 0)
    // The hub also tries by itself whether it can write again.
    expect(counted).toBeGreaterThanOrEqual(failed)
    expect(after.sum('hub_operations_total', { operation: 'Draft', outcome: 'failed' })).toBe(
      failed,
    )
    expect(after.sum('hub_write_failures_total', { service: 'platforms' })).toBeUndefined()
  },
  timeoutMs,
)
