import { expect } from 'vitest'
import { type Deeds, deedsIn, units } from './operations.ts'
import type { Read, Step } from './hub-history.ts'
import { questions } from './queries.ts'
import type { TwoGateways } from './gateway-pair.ts'

/** Counts what happened. */
export type Note = (what: string, count?: number) => void

/** Takes a hub through a history and demands at every step that the cached answer is the uncached one. */
export const liveThrough = async (
  hub: TwoGateways,
  steps: readonly Step[],
  note: Note,
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
  /** Gives what the cache had to do with it. */
  const compare = async (...[token, query, variables]: Asked): Promise<string> => {
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
    return fromCache.cache ?? 'none'
  }

  /** Asks the newest few questions again: most mistakes show in what was only just kept. */
  const again = async (count: number) => {
    for (const one of [...asked.values()].slice(-count)) await compare(...one)
  }

  const take = async (step: Step): Promise<void> => {
    if (step.kind === 'read') await compare(...ask(step))
    if (step.kind === 'write') {
      await deeds.act(step.deed, step.unit, step.which)
      await hub.settle()
      await again(3)
    }
    if (step.kind === 'clock') {
      hub.pass(step.ms)
      await again(8)
    }
    if (step.kind === 'sweep') {
      await hub.sweep()
      await hub.settle()
      await again(8)
    }
    if (step.kind === 'race') {
      const all = step.reads.map(ask)
      await Promise.all([
        ...all.slice(0, 2).map((one) => hub.cached(...one)),
        deeds.act(step.deed, step.unit, step.which),
        ...all.slice(2).map((one) => hub.cached(...one)),
      ])
      await hub.settle()
      for (const one of all) await compare(...one)
    }
    if (step.kind === 'cut') {
      await again(8)
      await hub.withoutBus(async () => {
        for (const each of step.steps) await take(each)
        for (const one of [...asked.values()].slice(-3))
          expect(await compare(...one)).toBe('bypass')
        note('cut')
      })
      await again(asked.size)
    }
  }

  for (const step of steps) await take(step)
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
