import type { OperationTypeNode } from 'graphql'
import { dependenciesIn } from '../../services/kit/store/index.ts'

/** Collects the dependencies of one operation's response over every subgraph call of its plan. */
export class DependencyCollector {
  readonly tags = new Set<string>()
  /** Each service's log position before the first read. */
  readonly positions = new Map<string, number>()
  /** The last moment at which the response is valid, milliseconds; infinite when no clock was read. */
  validUntil = Number.POSITIVE_INFINITY
  #isComplete = true
  #isSuccessfulQuery = false

  /** Adds the dependencies that a service reported in the extensions of its result. */
  add(extensions: unknown): void {
    const dependencies = dependenciesIn(extensions)
    if (!dependencies) return this.markIncomplete()
    const { service, seq, tags, validUntil } = dependencies
    for (const tag of tags) this.tags.add(tag)
    this.positions.set(service, Math.min(seq, this.positions.get(service) ?? seq))
    if (validUntil) this.validUntil = Math.min(this.validUntil, Date.parse(validUntil))
  }

  /** Records that a service reported no dependencies or could not be reached. */
  markIncomplete(): void {
    this.#isComplete = false
  }

  /** Records that the operation has been executed. */
  complete(operation: `${OperationTypeNode}`, hasErrors: boolean): void {
    this.#isSuccessfulQuery = operation === 'query' && !hasErrors
  }

  /** Whether the operation was a query, succeeded without errors, and every service reported its dependencies. */
  get isCacheable(): boolean {
    return this.#isComplete && this.#isSuccessfulQuery
  }
}
