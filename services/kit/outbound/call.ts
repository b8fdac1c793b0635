import http, { type ClientRequest } from 'node:http'
import https, { type RequestOptions } from 'node:https'
import { bareAddress, isPublic, PrivateNetwork, publicLookup } from './address.ts'

export interface CallOptions extends RequestOptions {
  /** Whether the address may lie in a private network. */
  readonly callsPrivate: boolean
}

/**
 * Begins a request to an address that a person gave. The connection goes to the very address that was checked; a
 * redirect is only an answer: who follows it calls again.
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

/** Why a call failed, in the words of the system. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  // Happy eyeballs wraps one error for each address and says nothing itself.
  const [first] = error instanceof AggregateError ? error.errors : []
  return first ? reasonOf(first) : error.message
}
