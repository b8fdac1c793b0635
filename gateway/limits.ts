/** Limits for one client. */
export interface Limits {
  /** Nested fields of one operation; fragments are no level. */
  readonly depth: number
  /** Aliases in one operation, those of a fragment at each spread. */
  readonly aliases: number
  /** Lexer tokens in one document. */
  readonly tokens: number
  /** Directives in one operation, those of a fragment at each spread. */
  readonly directives: number
  /** Selections of one operation with its fragments expanded. */
  readonly selections: number
  /** Pairs of selections at the same place of the response. */
  readonly comparisons: number
  /** Operations in one document. */
  readonly operations: number
  /** Fields that one operation may answer, as far as its page sizes say; a field of the schema itself counts less. */
  readonly cost: number
  /** Characters of one text in an operation or its variables. */
  readonly characters: number
  /** Items of one list in an operation or its variables. */
  readonly items: number
  /** Bytes of one response. */
  readonly responseBytes: number
  /** Executed operations per minute of one viewer, or of one address without a token; 0 means unlimited. */
  readonly perMinute: number
  /** Exports of tables that run at the same time. */
  readonly exports: number
  /** Bytes of one HTTP body or WebSocket message. */
  readonly bodyBytes: number
  /** Milliseconds a socket may wait before its `connection_init`. */
  readonly initMs: number
  /** Milliseconds between keep-alive pings. */
  readonly pingMs: number
  /** Events that may be unsent for one subscription. */
  readonly waitingEvents: number
  /** Bytes that may be buffered in one socket. */
  readonly waitingBytes: number
  /** How often an event is requested from an owner that is up but cannot return it; then its feed entry is sent. */
  readonly eventAttempts: number
  /** Operations that may be open on one socket. */
  readonly operationsPerSocket: number
  /** Bytes of the response cache, including its index. */
  readonly cacheBytes: number
  /** Bytes of responses of services that are stored for other operations. */
  readonly fetchCacheBytes: number
  /** Milliseconds over which changes are batched before a live query is executed again. */
  readonly liveMs: number
  /** Milliseconds that running operations have to finish when the gateway closes. */
  readonly drainMs: number
}

export const defaultLimits: Limits = {
  depth: 15,
  aliases: 100,
  tokens: 4_000,
  directives: 100,
  selections: 2_000,
  comparisons: 10_000,
  operations: 50,
  cost: 50_000,
  characters: 20_000,
  items: 1_000,
  responseBytes: 8 * 1024 * 1024,
  perMinute: 60_000,
  exports: 16,
  bodyBytes: 1024 * 1024,
  initMs: 10_000,
  pingMs: 12_000,
  waitingEvents: 1_000,
  waitingBytes: 4 * 1024 * 1024,
  eventAttempts: 6,
  operationsPerSocket: 100,
  cacheBytes: 64 * 1024 * 1024,
  fetchCacheBytes: 32 * 1024 * 1024,
  liveMs: 50,
  drainMs: 10_000,
}
