import type { Announcement, Bus, BusEvent, BusHealth } from './bus.ts'
import { gapFinder } from './gaps.ts'
import { reconnectingNats } from './reconnecting-nats.ts'
import { processBus } from './process-bus.ts'
import { decode, encode, unnamedAnnouncement } from './wire.ts'

export interface NatsBusOptions {
  /** `nats://host:4222`, any of which will do. */
  readonly servers: readonly string[]
  /** Names the hub: several may share one NATS. */
  readonly hub: string
  readonly onError: (error: unknown, doing: string) => void
}

/**
 * The bus between processes: subjects `hub.<hub>.log.<service>`. What this process announces reaches its own
 * listeners first hand and waits for them, as on the process bus; the others hear of it without being waited for.
 */
export const natsBus = ({ servers, hub, onError }: NatsBusOptions): Bus => {
  const local = processBus()
  const watchers = new Set<(event: BusEvent) => void>()
  const skippedBy = gapFinder()
  // The newest of each service that could not be said.
  const unsaid = new Map<string, number>()
  let health: BusHealth = { connected: false, since: new Date() }

  const tell = (event: BusEvent): void => watchers.forEach((watcher) => watcher(event))
  const became = (connected: boolean): void => {
    health = { connected, since: new Date() }
    tell({ kind: connected ? 'restored' : 'cut' })
  }
  const take = (announcement: Announcement): Promise<void> => {
    const gap = skippedBy(announcement)
    if (gap) tell({ kind: 'gap', service: announcement.service, ...gap })
    return local.announce(announcement)
  }
  const send = (announcement: Announcement): void => {
    const { service, seq } = announcement
    const connection = link.open
    // Not left to the client's own buffer: who comes back reads the logs and needs no old news.
    if (!connection) return void unsaid.set(service, Math.max(seq, unsaid.get(service) ?? 0))
    const limit = connection.info?.max_payload ?? 1_000_000
    connection.publish(`hub.${hub}.log.${service}`, encode(announcement, limit))
  }
  const link = reconnectingNats({
    servers,
    subject: `hub.${hub}.log.*`,
    onMessage: (message) => {
      const hear = async (): Promise<void> => take(decode(message))
      hear().catch((error: unknown) => onError(error, 'the bus hears an announcement'))
    },
    onOpen: () => {
      became(true)
      for (const [service, seq] of unsaid) send(unnamedAnnouncement(service, seq))
      unsaid.clear()
    },
    onCut: () => became(false),
  })
  return {
    announce: (announcement) => {
      send(announcement)
      return take(announcement)
    },
    listen: local.listen,
    health: () => health,
    onEvent: (listener) => {
      watchers.add(listener)
      return () => watchers.delete(listener)
    },
    close: link.close,
  }
}
