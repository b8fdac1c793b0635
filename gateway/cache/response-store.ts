import { TaggedStore } from '../dependencies/tagged-store.ts'
import { bytesWithCodings } from '../http/coding/encoded-body.ts'
import type { CachedResponse } from './cached-response.ts'

/** Stores whole responses, by the bytes of their bodies, plain and compressed. */
export class ResponseStore extends TaggedStore<CachedResponse> {
  constructor(bytes: number) {
    super(bytes, ({ body }) => bytesWithCodings(body))
  }
}
