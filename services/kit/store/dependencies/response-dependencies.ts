/** What a subgraph says beside an answer, as `extensions.freshness`: what it was read from and how long it can hold. */
export interface ResponseDependencies {
  readonly service: string
  /** The position of the service's log before the first read. */
  readonly seq: number
  /** The answer holds until a change names one of these: `SiteMessage:42`, `SiteMessage`. */
  readonly tags: readonly string[]
  /** The last moment at which it holds if nothing changes, ISO 8601; left out where no clock was read. */
  readonly validUntil?: string
}

/** Reads the freshness beside an answer; undefined when the service said none that can be understood. */
export const dependenciesIn = (extensions: unknown): ResponseDependencies | undefined => {
  const said: unknown = field(extensions, 'freshness')
  const service = field(said, 'service')
  const seq = field(said, 'seq')
  const tags = field(said, 'tags')
  const validUntil = field(said, 'validUntil')
  if (typeof service !== 'string' || typeof seq !== 'number' || !isTexts(tags)) return undefined
  if (validUntil === undefined) return { service, seq, tags }
  if (typeof validUntil !== 'string' || Number.isNaN(Date.parse(validUntil))) return undefined
  return { service, seq, tags, validUntil }
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')
