/** Who may see a change: everybody, or only those who hold a role for the unit or above it. */
export type Audience = 'PUBLIC' | 'CONCERNED'

/** One event of the whole hub, numbered without gaps in the order reporting took it from the services' logs. */
export interface FeedEntry {
  /** 1, 2, 3 … over all services. */
  readonly position: number
  readonly service: string
  /** The event's number in its own service's log. */
  readonly seq: number
  /** What happened, e.g. `submission.accepted`. */
  readonly kind: string
  /** The record it happened to, e.g. `SiteMessage:42`. */
  readonly subject: string
  readonly unitId: string | undefined
  /** The unit and all above it; empty when no unit is touched. */
  readonly unitPath: readonly string[]
  readonly taskId: string | undefined
  /** The domain of the task, else the service. */
  readonly domain: string
  readonly audience: Audience
  /** What the change touched, e.g. `SiteMessage:42`, `SiteMessage@CITY-350200`, `SiteMessage`. */
  readonly tags: readonly string[]
  /** ISO 8601, UTC. */
  readonly at: string
  /** Stands for the change; see `chain.ts`. */
  readonly digest: string
  /** The chain of all digests up to this one. */
  readonly chain: string
}

/** Where the gateway reads the hub's feed: in process, or from reporting over HTTP. */
export interface FeedSource {
  /** Names this hub's feed; a cursor of another hub is refused. */
  hubId(): Promise<string>
  /** The newest position, 0 while empty. */
  head(): Promise<number>
  /** Entries after a position, oldest first. */
  read(after: number, limit: number): Promise<readonly FeedEntry[]>
  /** Calls back whenever the feed has grown (at least once per growth, may be late or repeated). Returns how to stop. */
  onAdvance(listener: (head: number) => void): () => void
}
