import type { FormattedExecutionResult } from 'graphql'
import type { OperationRequest } from '../pipeline/operation.ts'

/** A result of a live query, and its text to compare it with others. */
export interface LiveResult {
  readonly text: string
  readonly result: FormattedExecutionResult
}

/** A subscriber of a live query. Only the newest result is queued, so a slow reader skips results and needs no memory. */
export class LiveQuerySubscriber {
  #newest: LiveResult | undefined
  #delivered: LiveResult | undefined
  #wake: () => void = () => {}

  constructor(
    readonly request: OperationRequest,
    readonly leave: () => void,
  ) {}

  push(result: LiveResult): void {
    this.#newest = result
    this.wake()
  }

  readonly wake = (): void => this.#wake()

  /** The next result that differs from the previous one; undefined after the signal. */
  async next(signal: AbortSignal): Promise<FormattedExecutionResult | undefined> {
    while (!signal.aborted) {
      const newest = this.#newest
      this.#newest = undefined
      if (newest && newest.text !== this.#delivered?.text) {
        this.#delivered = newest
        return newest.result
      }
      await new Promise<void>((resolve) => (this.#wake = resolve))
    }
    return undefined
  }
}
