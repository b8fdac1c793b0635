import { expect, it } from 'vitest'
import { AnswerStore } from './answer-store.ts'

const answer = (tags: readonly string[], size = 100) => ({
  body: Buffer.alloc(size),
  status: 200,
  headers: {},
  etag: '"tag"',
  tags: new Set(tags),
  from: 0,
  until: Number.POSITIVE_INFINITY,
})
const now = () => 1

it('stays within its bytes and forgets the tags of what left', () => {
  const store = new AnswerStore(100_000)
  for (let key = 0; key < 1_000; key += 1)
    store.set(String(key), answer([`Unit:${key}`, 'Unit'], 1_000))
  expect(store.bytes).toBeLessThanOrEqual(100_000)
  expect(store.size).toBeGreaterThan(20)
  expect(store.tags).toBe(store.size + 1)
  store.drop(['Unit'])
  expect([store.size, store.tags, store.bytes]).toEqual([0, 0, 0])
})

it('takes nothing that is larger than all its room, and drops the answer before', () => {
  const store = new AnswerStore(2_000)
  store.set('a', answer(['Unit']))
  store.set('a', answer(['Unit'], 5_000))
  expect(store.get('a', now)).toBeUndefined()
  expect(store.tags).toBe(0)
})

it('indexes an answer by what it was read from last', () => {
  const store = new AnswerStore(10_000)
  store.set('a', answer(['Unit']))
  store.set('a', answer(['Task']))
  store.drop(['Unit'])
  expect(store.get('a', now)).toBeDefined()
  store.drop(['Task'])
  expect(store.get('a', now)).toBeUndefined()
})
