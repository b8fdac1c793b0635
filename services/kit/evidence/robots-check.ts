import { LRUCache } from 'lru-cache'
import type { PageResponse } from './http-get.ts'
import { readRobots, type Robots } from './robots.ts'

export type HttpRequest = (url: URL, signal: AbortSignal) => Promise<PageResponse>

const hour = 3_600_000

/** Checks whether the robots.txt of a site allows a page; reads it once an hour. @param product in lower case */
export const robotsCheck = (product: string, request: HttpRequest) => {
  const cache = new LRUCache<string, Promise<Robots>>({ max: 2_000, ttl: hour })
  return async (url: URL, signal: AbortSignal): Promise<boolean> => {
    const robots =
      cache.get(url.origin) ?? robotsOf(new URL('/robots.txt', url), product, request, signal)
    cache.set(url.origin, robots)
    return (await robots).allows(url.pathname + url.search)
  }
}

// A site without robots.txt, or a site that is down, forbids nothing: the request for the page shows an outage.
const robotsOf = async (
  url: URL,
  product: string,
  request: HttpRequest,
  signal: AbortSignal,
): Promise<Robots> => {
  const text = await request(url, signal).then(
    ({ status, body }) => (status === 200 ? body.toString('utf8') : ''),
    () => '',
  )
  return readRobots(text, product)
}
