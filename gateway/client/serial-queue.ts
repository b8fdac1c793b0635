/** Handles items one after another. */
export interface SerialQueue<T> {
  add(item: T): void
  /** The number of items that are not handled yet. */
  size(): number
  /** Resolves when at most this many items are left. */
  drainedTo(size: number): Promise<void>
  /** Removes the items that are not handled yet. */
  clear(): void
}

/** @param onError receives what the handler throws; no item is handled after it */
export const serialQueue = <T>(
  handle: (item: T) => void | Promise<void>,
  onError: (error: unknown) => void,
): SerialQueue<T> => {
  let items: T[] = []
  let isRunning = false
  let hasFailed = false
  let waiters: { readonly size: number; readonly resolve: () => void }[] = []

  const wake = (): void => {
    const left = items.length
    for (const { size, resolve } of waiters) if (left <= size) resolve()
    waiters = waiters.filter(({ size }) => left > size)
  }
  const run = async (): Promise<void> => {
    isRunning = true
    for (let item = items[0]; item !== undefined && !hasFailed; item = items[0]) {
      try {
        await handle(item)
      } catch (error) {
        hasFailed = true
        onError(error)
      }
      items.shift()
      wake()
    }
    isRunning = false
  }

  return {
    add(item) {
      items.push(item)
      if (!isRunning) void run()
    },
    size: () => items.length,
    drainedTo: (size) =>
      items.length <= size
        ? Promise.resolve()
        : new Promise((resolve) => waiters.push({ size, resolve })),
    clear() {
      items = []
      wake()
    },
  }
}
