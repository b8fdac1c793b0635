/** The audience of a change: everybody, or only viewers with a role for the unit or a unit above it. */
export type Audience = 'PUBLIC' | 'CONCERNED'

/** One event of the hub. Positions have no gaps and follow the order in which reporting read the services' logs. */
export interface FeedEntry {
  /** The position in the feed: 1, 2, 3 … over all services. */
  readonly position: number
  readonly service: string
  /** The position in the log of its service. */
  readonly seq: number
  /** The kind of event, e.g. `submission.accepted`. */
  readonly kind: string
  /** The changed record, e.g. `SiteMessage:42`. */
  readonly subject: string
  readonly unitId: string | undefined
  /** The ids of the unit and all units above it; empty without a unit. */
  readonly unitPath: readonly string[]
  readonly taskId: string | undefined
  /** The domain of the task, or the service if there is no task. */
  readonly domain: string
  readonly audience: Audience
  /** The dependency tags of the change, e.g. `SiteMessage:42`, `SiteMessage@CITY-350200`, `SiteMessage`. */
  readonly tags: readonly string[]
  /** The moment of the change, ISO 8601, UTC. */
  readonly at: string
  /** The digest of the change; see `chain.ts`. */
  readonly digest: string
  /** The hash chain over all digests up to this one. */
  readonly chain: string
}

/** The hub's feed as the gateway reads it: in process, or from reporting over HTTP. */
export interface FeedSource {
  /** The id of this hub's feed; cursors of other hubs are refused. */
  hubId(): Promise<string>
  /** The newest position, 0 while empty. */
  head(): Promise<number>
  /** Entries after a position, oldest first. */
  read(after: number, limit: number): Promise<readonly FeedEntry[]>
  /** Calls back when the feed has grown: at least once, possibly late or repeated. @returns a function that stops it */
  onAdvance(listener: (head: number) => void): () => void
}
