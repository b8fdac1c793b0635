import { setTimeout as delay } from 'node:timers/promises'

/** Looks again and again until a condition holds, and gives what was seen then. @param withinMs else it fails with the last thing seen */
export async function eventually<T>(
  look: () => Promise<T> | T,
  holds: (seen: T) => boolean,
  withinMs = 30_000,
): Promise<T> {
  const deadline = performance.now() + withinMs
  for (;;) {
    const seen = await look()
    if (holds(seen)) return seen
    if (performance.now() > deadline)
      throw new Error(`It did not come about within ${withinMs} ms: ${JSON.stringify(seen)}`)
    await delay(20)
  }
}
