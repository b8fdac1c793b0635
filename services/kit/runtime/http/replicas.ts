/** Runs of one service, any of which can answer. */
export interface Replicas {
  /**
   * Asks one after another, beginning with the next in turn, while `again` allows it after a failure.
   * Rejects with the last failure.
   */
  ask<T>(ask: (url: string) => Promise<T>, again: (failure: unknown) => boolean): Promise<T>
}

/** Spreads calls over the urls of a service; who failed lately is asked last. @param restMs for how long */
export const replicas = (urls: readonly string[], restMs = 2_000): Replicas => {
  const restsUntil = new Map<string, number>()
  let turn = 0
  const inTurn = (): readonly string[] => {
    const first = turn++ % urls.length
    const now = performance.now()
    const rests = (url: string): boolean => (restsUntil.get(url) ?? 0) > now
    const round = [...urls.slice(first), ...urls.slice(0, first)]
    return [...round.filter((url) => !rests(url)), ...round.filter(rests)]
  }
  return {
    ask: async (ask, again) => {
      let last: unknown = new Error('no replica is known')
      for (const url of inTurn())
        try {
          const answer = await ask(url)
          restsUntil.delete(url)
          return answer
        } catch (failure) {
          restsUntil.set(url, performance.now() + restMs)
          last = failure
          if (!again(failure)) break
        }
      throw last
    },
  }
}
