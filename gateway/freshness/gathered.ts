import type { OperationTypeNode } from 'graphql'
import { dependenciesIn } from '../../services/kit/store/index.ts'

/** What one operation's answer was read from, gathered over every call of its plan. */
export class Gathered {
  readonly tags = new Set<string>()
  /** Each service's log position before the first read. */
  readonly positions = new Map<string, number>()
  /** The last moment at which the answer holds, milliseconds; infinite where no clock was read. */
  validUntil = Number.POSITIVE_INFINITY
  #isWhole = true
  #isSound = false

  /** Takes what a service said beside its part of the answer. */
  take(extensions: unknown): void {
    const freshness = dependenciesIn(extensions)
    if (!freshness) return this.miss()
    const { service, seq, tags, validUntil } = freshness
    for (const tag of tags) this.tags.add(tag)
    this.positions.set(service, Math.min(seq, this.positions.get(service) ?? seq))
    if (validUntil) this.validUntil = Math.min(this.validUntil, Date.parse(validUntil))
  }

  /** A service did not say, or was not there. */
  miss(): void {
    this.#isWhole = false
  }

  /** The operation has been executed. */
  end(operation: `${OperationTypeNode}`, hasErrors: boolean): void {
    this.#isSound = operation === 'query' && !hasErrors
  }

  /** Whether this was a query, answered without errors, of which all is known that it was read from. */
  get isKnown(): boolean {
    return this.#isWhole && this.#isSound
  }
}
