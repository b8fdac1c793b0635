import { describe, expect, it } from 'vitest'
import { closedDoor, openCache } from './testing/cache.ts'

describe('a read and a change at the same time', () => {
  it('serves who asked, and keeps nothing that the change may have overtaken', async () => {
    const { cache, request, answering, ask, invalidations } = openCache()
    const door = closedDoor()
    const slow = cache(request('{ a }'), answering({}, door.promise))
    invalidations.announce('reporting', 1, ['Unit'])
    door.resolve()
    expect(String((await slow).answer.body)).toBe('answer 1')
    expect(await ask()).toBe('miss answer 2')
  })

  it('keeps what the change did not touch', async () => {
    const { cache, request, answering, ask, invalidations } = openCache()
    const door = closedDoor()
    const slow = cache(request('{ a }'), answering({}, door.promise))
    invalidations.announce('reporting', 1, ['Task'])
    door.resolve()
    await slow
    expect(await ask()).toBe('hit answer 1')
  })

  it('keeps nothing that a copy of the log said which had not come as far as a change told of', async () => {
    const { ask, invalidations } = openCache()
    invalidations.announce('reporting', 5, ['Unit'])
    expect(await ask('{ a }', { seq: 4 })).toBe('miss answer 1')
    expect(await ask('{ a }', { seq: 5 })).toBe('miss answer 2')
    expect(await ask('{ a }', { seq: 5 })).toBe('hit answer 2')
  })

  it('keeps nothing when more has happened than is remembered', async () => {
    const { cache, request, answering, ask, invalidations } = openCache()
    const door = closedDoor()
    const slow = cache(request('{ a }'), answering({}, door.promise))
    invalidations.announce('reporting', 1, ['Unit'])
    for (let seq = 2; seq < 3_000; seq += 1) invalidations.announce('reporting', seq, ['Task'])
    door.resolve()
    await slow
    expect(await ask('{ a }', { seq: 2_999 })).toBe('miss answer 2')
  })
})

describe('many who ask the same at once', () => {
  it('are answered by one execution', async () => {
    const { cache, request, answering } = openCache()
    const door = closedDoor()
    const all = [1, 2, 3].map(() => cache(request('{ a }'), answering({}, door.promise)))
    door.resolve()
    const served = await Promise.all(all)
    expect(served.map(({ outcome }) => outcome)).toEqual(['miss', 'hit', 'hit'])
    expect(new Set(served.map(({ answer }) => String(answer.body)))).toEqual(new Set(['answer 1']))
  })

  it('do not wait for one that began before a change', async () => {
    const { cache, request, answering, invalidations } = openCache()
    const door = closedDoor()
    const before = cache(request('{ a }'), answering({}, door.promise))
    invalidations.announce('reporting', 1, ['Unit'])
    const after = await cache(request('{ a }'), answering({ seq: 1 }))
    door.resolve()
    expect(String(after.answer.body)).toBe('answer 2')
    expect(String((await before).answer.body)).toBe('answer 1')
    expect((await cache(request('{ a }'), answering({}))).answer.body).toEqual(after.answer.body)
  })
})
