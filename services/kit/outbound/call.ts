import http, { type ClientRequest } from 'node:http'
import https, { type RequestOptions } from 'node:https'
import { bareAddress, isPublic, PrivateNetwork, publicLookup } from './address.ts'
import type { TimeLimit } from './time-limit.ts'

interface CallOptions extends Omit<RequestOptions, 'signal'> {
  /** Whether the address may be in a private network. */
  readonly callsPrivate: boolean
  /** Ended by this function when the exchange is over. */
  readonly limit: TimeLimit
}

/**
 * Starts a request to an address that a user registered. The connection goes to the address that was checked. Redirects are
 * not followed; a caller that follows one calls this function again.
 */
export const call = (url: URL, { callsPrivate, limit, ...options }: CallOptions): ClientRequest => {
  const bare = bareAddress(url)
  if (!callsPrivate && bare && !isPublic(bare)) {
    limit.end()
    throw new PrivateNetwork(bare)
  }
  const { request } = url.protocol === 'https:' ? https : http
  const sent = request(url, {
    agent: false,
    ...options,
    signal: limit.signal,
    ...(callsPrivate ? {} : { lookup: publicLookup }),
  })
  return sent.once('close', limit.end)
}

/** The system's message for a failed call. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  // Happy Eyeballs wraps one error for each address and has no message itself.
  const [first] = error instanceof AggregateError ? error.errors : []
  return first ? reasonOf(first) : error.message
}
