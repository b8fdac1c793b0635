import { setTimeout as delay } from 'node:timers/promises'

/** Repeats a read until its result meets a condition. @param withinMs the time after which it throws with the last result */
export async function eventually<T>(
  read: () => Promise<T> | T,
  isMet: (result: T) => boolean,
  withinMs = 30_000,
): Promise<T> {
  const deadline = performance.now() + withinMs
  for (;;) {
    const result = await read()
    if (isMet(result)) return result
    if (performance.now() > deadline)
      throw new Error(`The condition was not met within ${withinMs} ms: ${JSON.stringify(result)}`)
    await delay(20)
  }
}
