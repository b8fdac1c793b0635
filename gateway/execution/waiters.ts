/** The requests that wait for one execution. It is cancelled when all of them have been. */
export class Waiters {
  readonly #end = new AbortController()
  #count = 0
  #all = 0

  /** @param cancelled called before the signal is given */
  constructor(private readonly cancelled: () => void) {}

  get signal(): AbortSignal {
    return this.#end.signal
  }

  /** How many have ever waited. */
  get all(): number {
    return this.#all
  }

  /** @param signal of the request; one without waits to the end */
  add(signal: AbortSignal | undefined): void {
    this.#count += 1
    this.#all += 1
    if (signal?.aborted) return this.#leave()
    signal?.addEventListener('abort', this.#leave, { once: true })
  }

  readonly #leave = (): void => {
    this.#count -= 1
    if (this.#count > 0) return
    this.cancelled()
    this.#end.abort()
  }
}
