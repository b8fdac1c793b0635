import type { Bus } from '../../services/kit/store/index.ts'

/**
 * Waits until one bus has heard all that others have said so far: each says one thing more, and what comes from one
 * sender comes in order.
 */
export const everyoneHears = (listener: Bus, speakers: readonly Bus[]): (() => Promise<void>) => {
  let round = 0
  const waiting = new Map<string, () => void>()
  listener.listen(({ service, seq }) => waiting.get(`${service} ${seq}`)?.())
  return async () => {
    round += 1
    const seq = round
    await Promise.all(
      speakers.map(async (speaker, index) => {
        const service = `probe-${index}`
        const heard = new Promise<void>((resolve) => waiting.set(`${service} ${seq}`, resolve))
        await speaker.announce({ service, seq, tags: [] })
        await heard
        waiting.delete(`${service} ${seq}`)
      }),
    )
  }
}
