/** The tags that a subgraph's response depends on, and the end of its validity; sent as `extensions.dependencies`. */
export interface ResponseDependencies {
  readonly service: string
  /** The position of the service's log before the first read. */
  readonly seq: number
  /** The response is valid until a change names one of these: `SiteMessage:42`, `SiteMessage`. */
  readonly tags: readonly string[]
  /** The last moment at which it is valid if nothing changes, ISO 8601; left out where no clock was read. */
  readonly validUntil?: string
}

/** Reads the dependencies from a result's extensions; undefined when there are none or they are malformed. */
export const dependenciesIn = (extensions: unknown): ResponseDependencies | undefined => {
  const dependencies: unknown = field(extensions, 'dependencies')
  const service = field(dependencies, 'service')
  const seq = field(dependencies, 'seq')
  const tags = field(dependencies, 'tags')
  const validUntil = field(dependencies, 'validUntil')
  if (typeof service !== 'string' || typeof seq !== 'number' || !isTexts(tags)) return undefined
  if (validUntil === undefined) return { service, seq, tags }
  if (typeof validUntil !== 'string' || Number.isNaN(Date.parse(validUntil))) return undefined
  return { service, seq, tags, validUntil }
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')
