import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { FeedEntry } from '../../services/kit/store/index.ts'
import { findOrInstall } from '../support/debian.ts'
import { eventually } from '../support/eventually.ts'
import { type NatsServer, startNats } from '../support/nats.ts'
import { type DistributedHub, startProcesses } from '../support/processes.ts'
import { type FreshStore, freshStore } from '../support/stores.ts'
import { changesSubscription, type SelectedChange } from './report.ts'

const url = inject('mariadbUrl')
const nats = url && (await findOrInstall('nats-server', 'nats-server'))

// Long, so that only the bus can be fast.
const pollMs = 5_000
const replicaCounts = { reporting: 2, platforms: 2, gateway: 2 } as const

describe.skipIf(!nats)('two gateways and two replicas of each service', () => {
  let bus: NatsServer
  let store: FreshStore
  let hub: DistributedHub
  /** The number of attempted and of successful writes. */
  let attempts = 0
  let count = 0

  beforeAll(async () => {
    const server = await startNats()
    if (!server) throw new Error('NATS was found, but did not start')
    bus = server
    store = freshStore('mariadb', url)
    hub = await startProcesses({
      store,
      services: ['reporting', 'platforms'],
      absent: ['disclosure', 'government-services', 'regulations'],
      replicas: replicaCounts,
      env: { NATS_URL: bus.url, HUB_POLL_MS: String(pollMs) },
    })
    // The platforms service replicates the units from reporting.
    await eventually(write, ({ errors }) => errors.length === 0, 60_000)
    // Changes of the first start reach the feed with the next poll.
    const seeded = await hub.logOf('reporting').head()
    await eventually(hub.feed.head, (head) => head > seeded)
  }, 300_000)
  afterAll(async () => {
    await hub.stop()
    await bus.stop()
    await store[Symbol.asyncDispose]()
  })

  const write = async (gateway = 0) => {
    const city = await hub.as('reporter', 'CITY-350200', gateway)
    const input = {
      unitId: 'CITY-350200',
      year: 2018,
      name: `Portal ${(attempts += 1)}`,
      type: 'PORTAL',
      url: `https://www.xm.gov.cn/${attempts}`,
    }
    const payload = await city.act<{ errors: readonly object[] }>(
      'registerDigitalAsset',
      input,
      'digitalAsset { id }',
    )
    if (payload.errors.length === 0) count += 1
    return payload
  }
  /** Milliseconds from a mutation at one gateway to its event at the other, for sequential writes. */
  const latencies = async (writes: number): Promise<readonly number[]> => {
    const events = hub
      .anyone(1)
      .follow<SelectedChange>(changesSubscription, { after: await hub.cursor() })
    const measured: number[] = []
    while (measured.length < writes) {
      const startedAt = performance.now()
      await write(0)
      const { value } = await events.next()
      expect(value?.data?.changes.kind).toBe('digitalAsset.registered')
      measured.push(Math.round(performance.now() - startedAt))
    }
    return measured
  }
  const wholeFeed = async (): Promise<readonly FeedEntry[]> => {
    const all: FeedEntry[] = []
    for (;;) {
      const page = await hub.feed.read(all.length, 1_000)
      if (page.length === 0) return all
      all.push(...page)
    }
  }

  it('deliver a write at one gateway to the other, faster than by polling', async () => {
    const measured = await latencies(10)
    console.log(`write at one gateway to event at the other: ${measured.join(', ')} ms`)
    const sum = measured.reduce((total, one) => total + one, 0)
    // By polling alone, each would take up to two intervals.
    expect(sum / measured.length).toBeLessThan(pollMs / 2)
  })

  it('number every change once and without gaps, whichever replica is faster', async () => {
    const before = (await wholeFeed()).length
    await Promise.all(Array.from({ length: 20 }, (_, index) => write(index % 2)))
    const feed = await eventually(wholeFeed, ({ length }) => length >= before + 20)
    expect(feed.map(({ position }) => position)).toEqual(feed.map((_, index) => index + 1))
    for (const service of ['reporting', 'platforms']) {
      const seqs = feed.filter((entry) => entry.service === service).map(({ seq }) => seq)
      expect(seqs).toEqual(seqs.map((_, index) => index + 1))
    }
    expect(feed.filter(({ kind }) => kind === 'digitalAsset.registered')).toHaveLength(count)
  })

  it('cache responses at each gateway, and a gateway reads its own writes', async () => {
    const query = '{ unit(id: "CITY-350200") { platforms { digitalAssets { totalCount } } } }'
    const countAssets = async (gateway: number) => {
      const response = await fetch(`${hub.processesOf('gateway')[gateway]?.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      const { data } = (await response.json()) as AssetCountResponse
      const total = data.unit.platforms.digitalAssets.totalCount
      return { cache: response.headers.get('x-cache'), total }
    }
    for (const gateway of [0, 1])
      await eventually(
        () => countAssets(gateway),
        ({ cache }) => cache === 'hit',
      )
    for (let round = 0; round < 5; round += 1) {
      await write(0)
      expect((await countAssets(0)).total).toBe(count)
      await eventually(
        () => countAssets(1),
        ({ total }) => total === count,
      )
    }
    await eventually(
      () => countAssets(0),
      ({ cache }) => cache === 'hit',
    )
  })

  it('continue with one replica of each service when the other is killed', async () => {
    const killed = [hub.processesOf('reporting')[0], hub.processesOf('platforms')[0]]
    for (const one of killed) await one?.kill9()
    const query = '{ unit(id: "CITY-350200") { name(locale: EN) platforms { light } } }'
    for (let call = 0; call < 4; call += 1)
      expect(await hub.anyone(0).execute(query)).toMatchObject({
        data: { unit: { name: 'Xiamen', platforms: { light: expect.any(String) } } },
      })
    await latencies(1)
  })

  it('continue by polling while NATS is down, lose no change, and are fast again when NATS is back', async () => {
    const events = hub
      .anyone(1)
      .follow<SelectedChange>(changesSubscription, { after: await hub.cursor() })
    await bus.kill9()
    for (let writes = 0; writes < 3; writes += 1) await write(0)
    for (let seen = 0; seen < 3; seen += 1)
      expect((await events.next()).value?.data?.changes.kind).toBe('digitalAsset.registered')
    await bus.restart()
    await eventually(
      () => latencies(1),
      ([ms = pollMs]) => ms < pollMs / 5,
    )
    const measured = await latencies(5)
    console.log(`after NATS came back: ${measured.join(', ')} ms`)
    expect(measured.reduce((total, one) => total + one, 0) / 5).toBeLessThan(pollMs / 2)
  })
})

interface AssetCountResponse {
  readonly data: {
    readonly unit: {
      readonly platforms: { readonly digitalAssets: { readonly totalCount: number } }
    }
  }
}
