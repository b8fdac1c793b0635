import { describe, expect, it } from 'vitest'
import { pending, openCache } from './testing/cache.ts'

describe('a response that is being computed while a change arrives', () => {
  it('is served but not cached when the change touches its tags', async () => {
    const { cache, request, respond, send, invalidations } = openCache()
    const gate = pending()
    const slow = cache(request('{ a }'), respond({}, gate.promise))
    invalidations.announce('reporting', 1, ['Unit'])
    gate.resolve()
    expect(String((await slow).response.body)).toBe('response 1')
    expect(await send()).toBe('miss response 2')
  })

  it('is cached when the change touches other tags', async () => {
    const { cache, request, respond, send, invalidations } = openCache()
    const gate = pending()
    const slow = cache(request('{ a }'), respond({}, gate.promise))
    invalidations.announce('reporting', 1, ['Task'])
    gate.resolve()
    await slow
    expect(await send()).toBe('hit response 1')
  })

  it('is not cached when its replica was behind an announced change', async () => {
    const { send, invalidations } = openCache()
    invalidations.announce('reporting', 5, ['Unit'])
    expect(await send('{ a }', { seq: 4 })).toBe('miss response 1')
    expect(await send('{ a }', { seq: 5 })).toBe('miss response 2')
    expect(await send('{ a }', { seq: 5 })).toBe('hit response 2')
  })

  it('is not cached when more changes arrived than the cache remembers', async () => {
    const { cache, request, respond, send, invalidations } = openCache()
    const gate = pending()
    const slow = cache(request('{ a }'), respond({}, gate.promise))
    invalidations.announce('reporting', 1, ['Unit'])
    for (let seq = 2; seq < 3_000; seq += 1) invalidations.announce('reporting', seq, ['Task'])
    gate.resolve()
    await slow
    expect(await send('{ a }', { seq: 2_999 })).toBe('miss response 2')
  })
})

describe('equal requests at the same time', () => {
  it('share one execution', async () => {
    const { cache, request, respond } = openCache()
    const gate = pending()
    const all = [1, 2, 3].map(() => cache(request('{ a }'), respond({}, gate.promise)))
    gate.resolve()
    const served = await Promise.all(all)
    expect(served.map(({ outcome }) => outcome)).toEqual(['miss', 'hit', 'hit'])
    expect(new Set(served.map(({ response }) => String(response.body)))).toEqual(
      new Set(['response 1']),
    )
  })

  it('do not join an execution that started before a change', async () => {
    const { cache, request, respond, invalidations } = openCache()
    const gate = pending()
    const before = cache(request('{ a }'), respond({}, gate.promise))
    invalidations.announce('reporting', 1, ['Unit'])
    const after = await cache(request('{ a }'), respond({ seq: 1 }))
    gate.resolve()
    expect(String(after.response.body)).toBe('response 2')
    expect(String((await before).response.body)).toBe('response 1')
    expect((await cache(request('{ a }'), respond({}))).response.body).toEqual(after.response.body)
  })
})
