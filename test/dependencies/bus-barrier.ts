import type { Bus } from '../../services/kit/store/index.ts'

/**
 * Returns a function that waits until one bus has received everything that the others have published so far.
 * Each publisher sends a marker; messages of one publisher arrive in order.
 */
export const busBarrier = (subscriber: Bus, publishers: readonly Bus[]): (() => Promise<void>) => {
  let round = 0
  const waiting = new Map<string, () => void>()
  subscriber.listen(({ service, seq }) => waiting.get(`${service} ${seq}`)?.())
  return async () => {
    round += 1
    const seq = round
    await Promise.all(
      publishers.map(async (publisher, index) => {
        const service = `marker-${index}`
        const received = new Promise<void>((resolve) => waiting.set(`${service} ${seq}`, resolve))
        await publisher.announce({ service, seq, tags: [] })
        await received
        waiting.delete(`${service} ${seq}`)
      }),
    )
  }
}
