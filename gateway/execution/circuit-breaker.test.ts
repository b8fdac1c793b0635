import { Locale } from '../../schema/vocabulary/index.ts'
import { parse, type ExecutionResult } from 'graphql'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { publicViewer } from '../../services/kit/identity/index.ts'
import { circuitBreaker } from './circuit-breaker.ts'

const document = parse('{ units { name } }')
const context = { viewer: publicViewer, authorization: undefined, locale: Locale.EN }
const request = { document, variables: undefined, operationName: undefined, context }
const options = { queryMs: 60, mutationMs: 120, pauseMs: 80, maxPauseMs: 200 }
const response: ExecutionResult = { data: { units: [] } }

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => vi.useRealTimers())

const elapse = (ms: number) => vi.advanceTimersByTimeAsync(ms)

/** A service that can hang, behind a circuit breaker. */
const openService = () => {
  const service = { hangs: true, received: 0, aborted: 0 }
  const call = circuitBreaker(async (_, { signal }) => {
    service.received += 1
    signal?.addEventListener('abort', () => (service.aborted += 1))
    return service.hangs ? new Promise<never>(() => {}) : response
  }, options)
  /** @returns the milliseconds until a request was answered or refused */
  const timed = async (more = {}): Promise<number> => {
    const start = performance.now()
    await call('reporting', { ...request, ...more }).catch(() => {})
    return performance.now() - start
  }
  return { service, call, timed }
}

describe('a service that hangs', () => {
  it('costs one timeout, however many fetches are sent', async () => {
    const { service, timed } = openService()
    const first = timed()
    await elapse(40)
    const second = timed()
    await elapse(20)
    expect(await first).toBe(60)
    expect(await second).toBe(20)
    expect(await timed()).toBe(0)
    expect(service).toMatchObject({ received: 2, aborted: 2 })
  })

  it('is tried by one fetch after a pause, and by all once it responds', async () => {
    const { service, call, timed } = openService()
    void timed()
    await elapse(60 + 80)
    const trials = Promise.all([timed(), timed()])
    await elapse(0)
    await elapse(60)
    expect(await trials).toEqual([60, 0])
    service.hangs = false
    await elapse(159)
    expect(service.received).toBe(2)
    await expect(call('reporting', request)).rejects.toThrow('circuit')
    await elapse(1)
    expect(await call('reporting', request)).toBe(response)
    expect(await Promise.all([call('reporting', request), call('reporting', request)])).toEqual([
      response,
      response,
    ])
  })

  it('does not stand in the way of other services', async () => {
    const { service, call, timed } = openService()
    void timed()
    await elapse(60)
    service.hangs = false
    expect(await call('platforms', request)).toBe(response)
  })

  it('is not left alone for one slow fetch among others that respond', async () => {
    const { service, call, timed } = openService()
    const slow = timed()
    await elapse(1)
    service.hangs = false
    await call('reporting', request)
    await elapse(59)
    expect(await slow).toBe(60)
    expect(await call('reporting', request)).toBe(response)
  })

  it('lets a mutation go on that was sent before', async () => {
    const { timed } = openService()
    const both = Promise.all([timed({ isMutation: true }), timed()])
    await elapse(120)
    expect(await both).toEqual([120, 60])
  })
})

it('cancels the fetch of a request that is cancelled, but no mutation', async () => {
  const { service, timed } = openService()
  const end = new AbortController()
  const query = timed({ signal: end.signal })
  const mutation = timed({ signal: end.signal, isMutation: true })
  end.abort()
  expect(await query).toBe(0)
  expect(service.aborted).toBe(1)
  await elapse(120)
  expect(await mutation).toBe(120)
})
