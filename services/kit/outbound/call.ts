import http, { type ClientRequest } from 'node:http'
import https, { type RequestOptions } from 'node:https'
import { bareAddress, isPublic, PrivateNetwork, publicLookup } from './address.ts'

interface CallOptions extends RequestOptions {
  /** Whether the address may be in a private network. */
  readonly callsPrivate: boolean
}

/**
 * Starts a request to an address that a user registered. The connection goes to the address that was checked. Redirects are
 * not followed; a caller that follows one calls this function again.
 */
export const call = (url: URL, { callsPrivate, ...options }: CallOptions): ClientRequest => {
  const bare = bareAddress(url)
  if (!callsPrivate && bare && !isPublic(bare)) throw new PrivateNetwork(bare)
  const { request } = url.protocol === 'https:' ? https : http
  return request(url, {
    agent: false,
    ...options,
    ...(callsPrivate ? {} : { lookup: publicLookup }),
  })
}

/** The system's message for a failed call. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  // Happy Eyeballs wraps one error for each address and has no message itself.
  const [first] = error instanceof AggregateError ? error.errors : []
  return first ? reasonOf(first) : error.message
}
