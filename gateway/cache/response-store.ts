import { TaggedStore } from '../dependencies/tagged-store.ts'
import type { CachedResponse } from './cached-response.ts'

/** Stores whole responses, by the bytes of their bodies. */
export class ResponseStore extends TaggedStore<CachedResponse> {
  constructor(bytes: number) {
    super(bytes, ({ body }) => body.length)
  }
}
