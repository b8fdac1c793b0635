import type { Bus, Listener } from './bus.ts'

/**
 * The bus of one process. An announcement waits for every listener, so that a writer reads its own write everywhere.
 * @param isWhole whether the whole hub runs in this process; otherwise the bus counts as disconnected
 */
export const processBus = (isWhole = true): Bus => {
  const listeners = new Set<Listener>()
  const health = { connected: isWhole, since: new Date() }
  return {
    announce: async (announcement) => {
      await Promise.all([...listeners].map((listener) => listener(announcement)))
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    health: () => health,
    onEvent: () => () => undefined,
    close: () => Promise.resolve(),
  }
}
