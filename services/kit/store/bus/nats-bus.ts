import type { Announcement, Bus, BusEvent, BusHealth } from './bus.ts'
import { gapFinder } from './gaps.ts'
import { reconnectingNats } from './reconnecting-nats.ts'
import { processBus } from './process-bus.ts'
import { decodeAnnouncement, encodeAnnouncement, withoutTags } from './wire.ts'

interface NatsBusOptions {
  /** `nats://host:4222`; the client connects to one of them. */
  readonly servers: readonly string[]
  /** The name of the hub, since several hubs may share the servers. */
  readonly hub: string
  readonly onError: (error: unknown, activity: string) => void
}

/**
 * The bus between processes, with subjects `hub.<hub>.log.<service>`. Announcements wait for the listeners of their own
 * process, as on the process bus, but not for those of other processes.
 */
export const natsBus = ({ servers, hub, onError }: NatsBusOptions): Bus => {
  const local = processBus()
  const eventListeners = new Set<(event: BusEvent) => void>()
  const findGap = gapFinder()
  // The newest position of each service that was not sent while disconnected.
  const unsent = new Map<string, number>()
  let health: BusHealth = { connected: false, since: new Date() }

  const emit = (event: BusEvent): void => eventListeners.forEach((listener) => listener(event))
  const setConnected = (connected: boolean): void => {
    health = { connected, since: new Date() }
    emit({ kind: connected ? 'restored' : 'cut' })
  }
  const deliver = (announcement: Announcement): Promise<void> => {
    const gap = findGap(announcement)
    if (gap) emit({ kind: 'gap', service: announcement.service, ...gap })
    return local.announce(announcement)
  }
  const send = (announcement: Announcement): void => {
    const { service, seq } = announcement
    const connection = link.open
    // The client's buffer is not used: after a reconnection processes read the logs, so the newest position suffices.
    if (!connection) return void unsent.set(service, Math.max(seq, unsent.get(service) ?? 0))
    const limit = connection.info?.max_payload ?? 1_000_000
    connection.publish(`hub.${hub}.log.${service}`, encodeAnnouncement(announcement, limit))
  }
  const link = reconnectingNats({
    servers,
    subject: `hub.${hub}.log.*`,
    onMessage: (message) => {
      const receive = async (): Promise<void> => deliver(decodeAnnouncement(message))
      receive().catch((error: unknown) => onError(error, 'the bus receives an announcement'))
    },
    onOpen: () => {
      setConnected(true)
      for (const [service, seq] of unsent) send(withoutTags(service, seq))
      unsent.clear()
    },
    onCut: () => setConnected(false),
  })
  return {
    announce: (announcement) => {
      send(announcement)
      return deliver(announcement)
    },
    listen: local.listen,
    health: () => health,
    onEvent: (listener) => {
      eventListeners.add(listener)
      return () => eventListeners.delete(listener)
    },
    close: link.close,
  }
}
