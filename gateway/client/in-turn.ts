/** Hands items to a handler one after another. */
export interface InTurn<T> {
  add(item: T): void
  /** Items that are not handled yet. */
  waiting(): number
  /** Resolves when at most so many wait. */
  drained(most: number): Promise<void>
  /** Leaves out what waits. */
  clear(): void
}

/** @param fail told what the handler threw; nothing is handled after it */
export const inTurn = <T>(
  handle: (item: T) => void | Promise<void>,
  fail: (error: unknown) => void,
): InTurn<T> => {
  let items: T[] = []
  let isRunning = false
  let hasFailed = false
  let waiters: { readonly most: number; readonly resolve: () => void }[] = []

  const wake = (): void => {
    const left = items.length
    for (const { most, resolve } of waiters) if (left <= most) resolve()
    waiters = waiters.filter(({ most }) => left > most)
  }
  const run = async (): Promise<void> => {
    isRunning = true
    for (let item = items[0]; item !== undefined && !hasFailed; item = items[0]) {
      try {
        await handle(item)
      } catch (error) {
        hasFailed = true
        fail(error)
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
    waiting: () => items.length,
    drained: (most) =>
      items.length <= most
        ? Promise.resolve()
        : new Promise((resolve) => waiters.push({ most, resolve })),
    clear() {
      items = []
      wake()
    },
  }
}
