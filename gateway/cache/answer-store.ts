import { TaggedStore } from '../freshness/tagged-store.ts'
import type { KeptAnswer } from './answer.ts'

/** Stores whole answers, by the bytes of their bodies. */
export class AnswerStore extends TaggedStore<KeptAnswer> {
  constructor(bytes: number) {
    super(bytes, ({ body }) => body.length)
  }
}
