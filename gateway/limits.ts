/** How much one client may ask for. */
export interface Limits {
  /** Nested levels of one operation. */
  readonly depth: number
  /** Aliases in one operation. */
  readonly aliases: number
  /** Lexer tokens in one document. */
  readonly tokens: number
  /** Directives in one operation. */
  readonly directives: number
  /** Fields that one operation may answer, as far as its `first` and `last` say. */
  readonly cost: number
  /** Operations that are executed in a minute for one viewer, or one address without a token; 0: as many as they like. */
  readonly perMinute: number
  /** Bytes of one HTTP body or WebSocket message. */
  readonly bodyBytes: number
  /** Milliseconds a socket may wait before its `connection_init`. */
  readonly initMs: number
  /** Milliseconds between keep-alive pings. */
  readonly pingMs: number
  /** Events that may wait for one subscription. */
  readonly waitingEvents: number
  /** Bytes that may wait in one socket. */
  readonly waitingBytes: number
  /** How often an event is asked for that its owner, though it is there, cannot tell; then the feed's own words do. */
  readonly tellTries: number
  /** Operations that may be open on one socket. */
  readonly operationsPerSocket: number
  /** Bytes of answers that are kept, with all that goes with them. */
  readonly cacheBytes: number
  /** Bytes of responses of services that are stored for other operations. */
  readonly fetchCacheBytes: number
  /** Milliseconds over which changes are gathered before a live query is answered again. */
  readonly liveMs: number
  /** Milliseconds that running work may take to end when the gateway closes. */
  readonly drainMs: number
}

export const defaultLimits: Limits = {
  depth: 15,
  aliases: 30,
  tokens: 4_000,
  directives: 50,
  cost: 100_000,
  perMinute: 60_000,
  bodyBytes: 1024 * 1024,
  initMs: 10_000,
  pingMs: 12_000,
  waitingEvents: 1_000,
  waitingBytes: 4 * 1024 * 1024,
  tellTries: 6,
  operationsPerSocket: 100,
  cacheBytes: 64 * 1024 * 1024,
  fetchCacheBytes: 32 * 1024 * 1024,
  liveMs: 50,
  drainMs: 10_000,
}
