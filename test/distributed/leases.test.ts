import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it, onTestFinished } from 'vitest'
import { governmentServices } from '../../services/government-services/index.ts'
import { domains } from '../../services/index.ts'
import { checkChain, processBus, type Store } from '../../services/kit/store/index.ts'
import { loadHubKey } from '../../services/kit/identity/index.ts'
import { testSigner } from '../../services/kit/identity/testing/signer.ts'
import type { SubgraphRuntime } from '../../services/kit/runtime/index.ts'
import { regulations } from '../../services/regulations/index.ts'
import { FeedRow } from '../../services/reporting/feed/feed-row.ts'
import { reporting } from '../../services/reporting/index.ts'
import { type FreshStore, freshStore } from '../support/stores.ts'
import { someone, startSubgraph } from '../support/subgraph.ts'

const startOptions = { now: '2018-09-27T16:00:00+08:00' }

const url = inject('mariadbUrl')

const createStore = (databaseUrl: string | undefined): FreshStore => {
  const fresh = freshStore(databaseUrl ? 'mariadb' : 'sqlite', databaseUrl)
  onTestFinished(() => fresh[Symbol.asyncDispose]())
  return fresh
}

const runtimeOf = (store: Store): SubgraphRuntime => ({
  store,
  logOf: () => store.log,
  follow: () => undefined,
  bus: processBus(),
  services: [],
  now: () => new Date(startOptions.now),
  callsPrivate: false,
  signer: testSigner,
  onError: (error) => {
    throw error
  },
})

// A SQLite file has only one process.
describe.skipIf(url === undefined)('replicas of a service on one database', () => {
  it.each([reporting(domains), regulations])(
    'migrate and seed $name once when they start at the same time',
    async ({ seed, ...unseeded }) => {
      const fresh = createStore(url)
      const both = await Promise.all([
        startSubgraph(unseeded, fresh, startOptions),
        startSubgraph(unseeded, fresh, startOptions),
      ])
      await Promise.all(both.map(({ store }) => seed?.(runtimeOf(store))))
      const [{ store }] = both
      const rows = await store.log.read(0, 10_000)
      expect(checkChain(rows)).toBeUndefined()
      expect(rows.length).toBeGreaterThan(0)
      expect(new Set(rows.map(({ subject }) => subject)).size).toBe(rows.length)
    },
  )

  it('append each change to the feed once and in order, whichever replica is faster', async () => {
    const fresh = createStore(url)
    const subgraph = reporting(domains)
    const both = await Promise.all([
      startSubgraph(subgraph, fresh, startOptions),
      startSubgraph(subgraph, fresh, startOptions),
    ])
    const office = someone('supervisor', 'PROV-350000')
    const assignmentId = 'fujian-2018-43:11:CITY-350200'
    const sendReminder = (index: number) =>
      both[index % 2]?.act(
        office,
        'sendReminder',
        { assignmentId, text: `No. ${index}` },
        '{ reminder { id } }',
      )
    await Promise.all(Array.from({ length: 20 }, (_, index) => sendReminder(index)))
    for (const { catchUp } of both) await catchUp()
    const own = { where: { service: 'reporting' }, order: { position: 'ASC' } } as const
    const ownRows = await both[0].store.read.find(FeedRow, own)
    const head = await both[0].store.log.head()
    expect(ownRows.map(({ seq }) => seq)).toEqual(Array.from({ length: head }, (_, seq) => seq + 1))
    const all = await both[0].store.read.find(FeedRow, { order: { position: 'ASC' } })
    expect(all.map(({ position }) => position)).toEqual(all.map((_, index) => index + 1))
    expect(ownRows.filter(({ kind }) => kind === 'assignment.reminded')).toHaveLength(20)
  })

  it('record a missed due date once, though both check at the same time', async () => {
    const fresh = createStore(url)
    const situation = { ...startOptions, expected: [{ task: 21, units: ['CITY-350200'] }] }
    const one = await startSubgraph(governmentServices, fresh, situation)
    const two = await startSubgraph(governmentServices, fresh, situation)
    const message = { unitId: 'CITY-350200', channel: 'FIND_FAULT', subject: 'A dead link' }
    for (let count = 0; count < 5; count += 1)
      await one.act(
        someone('supervisor', 'PROV-350000'),
        'forwardSiteMessage',
        message,
        '{ siteMessage { id } }',
      )
    for (const replica of [one, two]) replica.at('2018-09-30T00:00:00+08:00')
    await Promise.all([one.sweep(), two.sweep(), one.sweep(), two.sweep()])
    const kinds = (await one.store.log.read(0, 100)).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'siteMessage.missedDueDate')).toHaveLength(5)
  })
})

it('Processes that start at the same time create one complete key file.', async () => {
  const file = join(createStore(undefined).dataDir, 'created', 'hub.jwk')
  const keys = await Promise.all(Array.from({ length: 8 }, () => loadHubKey(file)))
  const personal = new Set(keys.map((key) => Buffer.from(key.personal).toString('hex')))
  expect(personal.size).toBe(1)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveProperty('d')
})
