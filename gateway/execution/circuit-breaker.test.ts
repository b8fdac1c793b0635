import { parse, type ExecutionResult } from 'graphql'
import { describe, expect, it } from 'vitest'
import { publicViewer } from '../../services/kit/identity/index.ts'
import { circuitBreaker } from './circuit-breaker.ts'

const document = parse('{ units { name } }')
const context = { viewer: publicViewer, authorization: undefined }
const request = { document, variables: undefined, operationName: undefined, context }
const options = { queryMs: 60, mutationMs: 120, pauseMs: 80, maxPauseMs: 200 }
const response: ExecutionResult = { data: { units: [] } }

/** A service that can hang, behind a circuit breaker. */
const openService = () => {
  const service = { hangs: true, received: 0, aborted: 0 }
  const call = circuitBreaker(async (_, { signal }) => {
    service.received += 1
    signal?.addEventListener('abort', () => (service.aborted += 1))
    return service.hangs ? new Promise<never>(() => {}) : response
  }, options)
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
    await new Promise((resolve) => setTimeout(resolve, 40))
    const second = timed()
    expect(await first).toBeGreaterThan(50)
    expect(await second).toBeLessThan(50)
    expect(await timed()).toBeLessThan(20)
    expect(service).toMatchObject({ received: 2, aborted: 2 })
  })

  it('is tried by one fetch after a pause, and by all once it responds', async () => {
    const { service, call, timed } = openService()
    await timed()
    await new Promise((resolve) => setTimeout(resolve, 100))
    const [trial, other] = await Promise.all([timed(), timed()])
    expect(Math.max(trial, other)).toBeGreaterThan(50)
    expect(Math.min(trial, other)).toBeLessThan(20)
    service.hangs = false
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(await call('reporting', request)).toBe(response)
    expect(await Promise.all([call('reporting', request), call('reporting', request)])).toEqual([
      response,
      response,
    ])
  })

  it('does not stand in the way of other services', async () => {
    const { service, call, timed } = openService()
    await timed()
    service.hangs = false
    expect(await call('platforms', request)).toBe(response)
  })

  it('is not left alone for one slow fetch among others that respond', async () => {
    const { service, call, timed } = openService()
    const slow = timed()
    service.hangs = false
    await call('reporting', request)
    await slow
    expect(await call('reporting', request)).toBe(response)
  })

  it('lets a mutation go on that was sent before', async () => {
    const { timed } = openService()
    const [mutation] = await Promise.all([timed({ isMutation: true }), timed()])
    expect(mutation).toBeGreaterThan(100)
  })
})

it('cancels the fetch of a request that is cancelled, but no mutation', async () => {
  const { service, timed } = openService()
  const end = new AbortController()
  const query = timed({ signal: end.signal })
  const mutation = timed({ signal: end.signal, isMutation: true })
  end.abort()
  expect(await query).toBeLessThan(50)
  expect(service.aborted).toBe(1)
  expect(await mutation).toBeGreaterThan(100)
})
