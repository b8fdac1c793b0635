import fc from 'fast-check'
import { expect, it } from 'vitest'
import { eachStore } from '../kit/stores.ts'
import { type Deeds, deedsIn, units } from './deeds.ts'
import { questions } from './questions.ts'
import { openTwoGateways, type TwoGateways } from './two-gateways.ts'

/** How many histories are tried on each store; more in a long run. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 3)

const hour = 3_600_000
const pick = fc.nat(1_000)
const read = fc.record({ kind: fc.constant('read'), question: pick, viewer: pick, unit: pick })
const write = fc.record({ kind: fc.constant('write'), deed: pick, unit: pick, which: pick })
/** Reads begin before, while and after a write is under way. */
const race = fc.record({
  kind: fc.constant('race'),
  deed: pick,
  unit: pick,
  which: pick,
  reads: fc.array(read, { minLength: 1, maxLength: 6 }),
})
const clock = fc.record({
  kind: fc.constant('clock'),
  ms: fc.constantFrom(1, hour, 7 * hour, 24 * hour, 24 * hour - 1, 72 * hour),
})
const sweep = fc.record({ kind: fc.constant('sweep') })
const history = fc.array(
  fc.oneof(
    { arbitrary: read, weight: 6 },
    { arbitrary: write, weight: 4 },
    { arbitrary: race, weight: 2 },
    { arbitrary: clock, weight: 2 },
    { arbitrary: sweep, weight: 1 },
  ),
  { minLength: 30, maxLength: 50, size: 'max' },
)
type Of<A> = A extends fc.Arbitrary<infer T> ? T : never
type Read = Of<typeof read>
type Step = Read | Of<typeof write> | Of<typeof race> | Of<typeof clock> | Of<typeof sweep>

eachStore((store) => {
  it('answers from the cache exactly what the services would answer now, whatever happens', async () => {
    const outcomes = new Map<string, number>()
    await fc.assert(
      fc.asyncProperty(history, async (steps) => {
        await using hub = await openTwoGateways(store.fresh(), '2018-12-24T09:00:00+08:00')
        await live(hub, steps, (what, count = 1) =>
          outcomes.set(what, (outcomes.get(what) ?? 0) + count),
        )
      }),
      { numRuns: runs, endOnFailure: true },
    )
    // A cache that never had an answer would be equal too, and so would one in a hub where nothing happens.
    expect(outcomes.get('hit')).toBeGreaterThan(0)
    expect(outcomes.get('done')).toBeGreaterThan(0)
    console.info(`equality on ${store.name}:`, Object.fromEntries(outcomes))
  }, 3_600_000)
})

const live = async (
  hub: TwoGateways,
  steps: readonly Step[],
  note: (what: string, count?: number) => void,
): Promise<void> => {
  const deeds = await deedsIn(hub)
  const viewers = await viewersOf(hub)
  const asked = new Map<string, Asked>()
  const ask = (step: Read): Asked => {
    const one = askedBy(step, viewers, deeds, cursor)
    asked.set(JSON.stringify(one), one)
    return one
  }
  let cursor = ''
  const compare = async (...[token, query, variables]: Asked) => {
    const fromCache = await hub.cached(token, query, variables)
    note(fromCache.cache ?? 'none')
    const fresh = await hub.uncached(token, query, variables)
    expect(fresh.cache).toBe('bypass')
    expect(fromCache.body).toBe(fresh.body)
    const { data, errors } = JSON.parse(fresh.body)
    // An equal refusal would prove nothing.
    expect(errors).toBeUndefined()
    const latest: unknown = data.latestCursor
    if (typeof latest === 'string') cursor = latest
  }

  /** Asks the newest few questions again: most mistakes show in what was only just kept. */
  const again = async (count: number) => {
    for (const one of [...asked.values()].slice(-count)) await compare(...one)
  }

  for (const step of steps) {
    if (step.kind === 'read') await compare(...ask(step))
    if (step.kind === 'write') {
      await deeds.act(step.deed, step.unit, step.which)
      await again(3)
    }
    if (step.kind === 'clock') {
      hub.pass(step.ms)
      await again(8)
    }
    if (step.kind === 'sweep') {
      await hub.sweep()
      await again(8)
    }
    if (step.kind === 'race') {
      const all = step.reads.map(ask)
      await Promise.all([
        ...all.slice(0, 2).map((one) => hub.cached(...one)),
        deeds.act(step.deed, step.unit, step.which),
        ...all.slice(2).map((one) => hub.cached(...one)),
      ])
      for (const one of all) await compare(...one)
    }
  }
  // What is still kept from any time must be true now.
  await again(asked.size)
  note('done', deeds.tally.done)
  note('refused', deeds.tally.refused)
}

type Asked = readonly [token: string | undefined, query: string, variables: object]

const viewersOf = async (hub: TwoGateways): Promise<readonly (string | undefined)[]> => [
  undefined,
  ...(await Promise.all(units.map((unit) => hub.token('reporter', unit)))),
  await hub.token('supervisor', 'PROV-350000'),
]

const askedBy = (
  { question, viewer, unit }: Read,
  viewers: readonly (string | undefined)[],
  deeds: Deeds,
  cursor: string,
): Asked => {
  const query = questions[question % questions.length] ?? ''
  const known: Readonly<Record<string, string>> = {
    unit: [...units, 'PROV-350000'][unit % (units.length + 1)] ?? '',
    assignment: deeds.assignment(unit),
    cursor,
  }
  const variables = Object.entries(known).filter(([name]) => query.includes(`$${name}:`))
  return [viewers[viewer % viewers.length], query, Object.fromEntries(variables)]
}
