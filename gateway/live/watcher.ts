import type { FormattedExecutionResult } from 'graphql'
import type { OperationRequest } from '../pipeline/operation.ts'

/** An answer of a live query, and its bytes to tell it from others. */
export interface LiveAnswer {
  readonly text: string
  readonly result: FormattedExecutionResult
}

/**
 * One who watches a live query. Only the newest answer waits for them: who reads slowly skips what has been overtaken, and
 * needs no more memory than who reads fast.
 */
export class Watcher {
  #newest: LiveAnswer | undefined
  #taken: LiveAnswer | undefined
  #wake: () => void = () => {}

  constructor(
    readonly request: OperationRequest,
    readonly leave: () => void,
  ) {}

  give(answer: LiveAnswer): void {
    this.#newest = answer
    this.wake()
  }

  readonly wake = (): void => this.#wake()

  /** The next answer that differs from the one before; undefined once the signal is given. */
  async next(signal: AbortSignal): Promise<FormattedExecutionResult | undefined> {
    while (!signal.aborted) {
      const answer = this.#newest
      this.#newest = undefined
      if (answer && answer.text !== this.#taken?.text) {
        this.#taken = answer
        return answer.result
      }
      await new Promise<void>((resolve) => (this.#wake = resolve))
    }
    return undefined
  }
}
