import { LRUCache } from 'lru-cache'
import { type HttpAnswer } from './exchange.ts'
import { readRobots, type Robots } from './robots.ts'

export type FetchAllowed = (url: URL, signal: AbortSignal) => Promise<HttpAnswer>

const hour = 3_600_000

/** Whether sites let a program visit their pages; each is asked once an hour. @param product in small letters */
export const fetchAllowed = (product: string, askFor: FetchAllowed) => {
  const known = new LRUCache<string, Promise<Robots>>({ max: 2_000, ttl: hour })
  return async (url: URL, signal: AbortSignal): Promise<boolean> => {
    const robots =
      known.get(url.origin) ?? robotsOf(new URL('/robots.txt', url), product, askFor, signal)
    known.set(url.origin, robots)
    return (await robots).allows(url.pathname + url.search)
  }
}

// A site that has none, or is down, forbids nothing: the visit itself will tell.
const robotsOf = async (
  url: URL,
  product: string,
  askFor: FetchAllowed,
  signal: AbortSignal,
): Promise<Robots> => {
  const text = await askFor(url, signal).then(
    ({ status, body }) => (status === 200 ? body.toString('utf8') : ''),
    () => '',
  )
  return readRobots(text, product)
}
