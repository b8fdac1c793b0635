import type { OutgoingHttpHeaders } from 'node:http'

/** A response as it goes over the wire. */
export interface HttpResponse {
  readonly body: Buffer
  readonly status: number
  readonly headers: OutgoingHttpHeaders
  /** Strong entity tag of the body; left out for a response that is never the same twice. */
  readonly etag?: string
}

/** A response that is valid until one of its tags changes or its time is up. */
export interface CachedResponse extends HttpResponse {
  readonly etag: string
  readonly tags: ReadonlySet<string>
  /** First and last moment of its validity by the services' clock, milliseconds. */
  readonly validFrom: number
  readonly validUntil: number
}

/** `hit`: the response was cached or being computed. `bypass`: the request cannot be cached. */
export type CacheOutcome = 'hit' | 'miss' | 'bypass'
