import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'

/** A content coding that the hub offers, in the order of its preference. */
export type Coding = 'br' | 'gzip'

const offered = ['br', 'gzip', 'identity'] as const

/** Clients send few different headers, and a cached response takes less time than negotiating. */
const known = new LRUCache<string, { readonly coding: Coding | undefined }>({ max: 200 })

/** The coding for a client by its `Accept-Encoding`; undefined if the body goes out as it is. */
export const codingFor = (header: string | readonly string[] | undefined): Coding | undefined => {
  if (header === undefined || header.length === 0) return undefined
  const accepted = typeof header === 'string' ? header : header.join(', ')
  const found = known.get(accepted) ?? { coding: negotiate(accepted) }
  known.set(accepted, found)
  return found.coding
}

const negotiate = (accepted: string): Coding | undefined => {
  const acceptable = new Negotiator({ headers: { 'accept-encoding': accepted } }).encodings(offered)
  if (acceptable[0] === 'identity') return undefined
  return offered.find((one): one is Coding => one !== 'identity' && acceptable.includes(one))
}

export const codingHeader = (coding: Coding | undefined): Readonly<Record<string, string>> =>
  coding ? { 'content-encoding': coding } : {}
