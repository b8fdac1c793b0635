import type { OutgoingHttpHeaders } from 'node:http'

/** An answer as it goes over the wire. */
export interface Answer {
  readonly body: Buffer
  readonly status: number
  readonly headers: OutgoingHttpHeaders
  /** Names the bytes exactly; left out for what is never the same twice. */
  readonly etag?: string
}

/** An answer that is kept: it holds until one of its tags changes or its time is up. */
export interface KeptAnswer extends Answer {
  readonly etag: string
  readonly tags: ReadonlySet<string>
  /** From when to when it holds by the services' clock, milliseconds. */
  readonly from: number
  readonly until: number
}

/** Whether a request found its answer kept, had to wait for it, or was none to keep answers for. */
export type Outcome = 'hit' | 'miss' | 'bypass'
