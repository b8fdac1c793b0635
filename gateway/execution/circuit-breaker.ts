import type { ExecutionResult } from 'graphql'
import type { CallSubgraph } from '../options.ts'
import { noResponse, ServiceFailure } from './service-failure.ts'

export interface CircuitBreakerOptions {
  /** Milliseconds that a query may take in one service. */
  readonly queryMs: number
  /** Milliseconds that a mutation may take in one service. */
  readonly mutationMs: number
  /** Milliseconds for which an open circuit lets nothing through, at first and at most. */
  readonly pauseMs: number
  readonly maxPauseMs: number
}

export const defaultCircuitBreaker: CircuitBreakerOptions = {
  queryMs: 10_000,
  mutationMs: 30_000,
  pauseMs: 1_000,
  maxPauseMs: 15_000,
}

/** Whether requests go to a service that may hang. */
interface Circuit {
  /** When the service last responded. */
  respondedAt: number
  pauseMs: number
  /** When an open circuit lets one request through; undefined while it is closed. */
  opensUntil: number | undefined
  isTrying: boolean
  /** Rejects the queries that wait when the circuit opens. */
  readonly waiting: Set<(failure: ServiceFailure) => void>
}

/**
 * Gives up on requests that take too long. A service that was silent for all that time is left alone for a while: its
 * fetches fail at once, so that it costs one timeout and not one for each. After the pause a single request is let
 * through; its response closes the circuit.
 */
export const circuitBreaker = (
  call: CallSubgraph,
  options: CircuitBreakerOptions = defaultCircuitBreaker,
): CallSubgraph => {
  const { queryMs, mutationMs, pauseMs, maxPauseMs } = options
  const circuits = new Map<string, Circuit>()

  const circuitOf = (service: string): Circuit => {
    const known = circuits.get(service)
    if (known) return known
    const fresh: Circuit = {
      respondedAt: Number.NEGATIVE_INFINITY,
      pauseMs,
      opensUntil: undefined,
      isTrying: false,
      waiting: new Set(),
    }
    circuits.set(service, fresh)
    return fresh
  }

  const admit = (service: string, circuit: Circuit): void => {
    if (circuit.opensUntil === undefined) return
    if (circuit.isTrying || performance.now() < circuit.opensUntil)
      throw new ServiceFailure(noResponse, `the circuit of ${service} is open`, true)
    circuit.isTrying = true
  }

  const open = (service: string, circuit: Circuit): void => {
    circuit.opensUntil = performance.now() + circuit.pauseMs
    circuit.pauseMs = Math.min(circuit.pauseMs * 2, maxPauseMs)
    circuit.isTrying = false
    for (const reject of circuit.waiting)
      reject(new ServiceFailure(noResponse, `${service} does not respond to others either`))
  }

  const close = (circuit: Circuit): void => {
    circuit.respondedAt = performance.now()
    circuit.opensUntil = undefined
    circuit.isTrying = false
    circuit.pauseMs = pauseMs
  }

  return (service, request) =>
    new Promise((resolve, reject) => {
      const circuit = circuitOf(service)
      admit(service, circuit)
      const { isMutation = false } = request
      const end = new AbortController()
      const { signal } = request
      const sentAt = performance.now()

      const settle = (): void => {
        clearTimeout(timer)
        circuit.waiting.delete(fail)
        signal?.removeEventListener('abort', cancel)
      }
      const fail = (failure: unknown): void => {
        settle()
        end.abort(failure)
        reject(failure)
      }
      const cancel = (): void => {
        circuit.isTrying = false
        fail(new ServiceFailure(noResponse, 'the request was cancelled'))
      }
      const giveUp = (): void => {
        const limit = isMutation ? mutationMs : queryMs
        if (circuit.respondedAt < sentAt) open(service, circuit)
        fail(new ServiceFailure(noResponse, `${service} did not respond within ${limit} ms`))
      }
      const timer = setTimeout(giveUp, isMutation ? mutationMs : queryMs)
      timer.unref()
      // A mutation may be at work: its own response decides, as long as it can come.
      if (!isMutation) {
        circuit.waiting.add(fail)
        if (signal?.aborted) return cancel()
        signal?.addEventListener('abort', cancel, { once: true })
      }
      const sent = new Promise<ExecutionResult>((sending) =>
        sending(call(service, { ...request, signal: end.signal })),
      )
      sent.then(
        (response) => {
          close(circuit)
          settle()
          resolve(response)
        },
        (failure: unknown) => {
          if (failure instanceof Error && failure.name === 'TimeoutError') return giveUp()
          // A service that refuses at once does not hang.
          if (!end.signal.aborted) close(circuit)
          settle()
          reject(failure)
        },
      )
    })
}
