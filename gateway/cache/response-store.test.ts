import { expect, it } from 'vitest'
import { ResponseStore } from './response-store.ts'

const response = (tags: readonly string[], size = 100) => ({
  body: Buffer.alloc(size),
  status: 200,
  headers: {},
  etag: '"tag"',
  tags: new Set(tags),
  validFrom: 0,
  validUntil: Number.POSITIVE_INFINITY,
})
const now = () => 1

it('the store stays within its capacity and removes the tags of evicted responses', () => {
  const store = new ResponseStore(100_000)
  for (let key = 0; key < 1_000; key += 1)
    store.set(String(key), response([`Unit:${key}`, 'Unit'], 1_000))
  expect(store.bytes).toBeLessThanOrEqual(100_000)
  expect(store.size).toBeGreaterThan(20)
  expect(store.tags).toBe(store.size + 1)
  store.invalidate(['Unit'])
  expect([store.size, store.tags, store.bytes]).toEqual([0, 0, 0])
})

it('the store refuses a response larger than its capacity and removes its predecessor', () => {
  const store = new ResponseStore(2_000)
  store.set('a', response(['Unit']))
  store.set('a', response(['Unit'], 5_000))
  expect(store.get('a', now)).toBeUndefined()
  expect(store.tags).toBe(0)
})

it('the store indexes a response by its latest tags', () => {
  const store = new ResponseStore(10_000)
  store.set('a', response(['Unit']))
  store.set('a', response(['Task']))
  store.invalidate(['Unit'])
  expect(store.get('a', now)).toBeDefined()
  store.invalidate(['Task'])
  expect(store.get('a', now)).toBeUndefined()
})
