import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { getOperationAST, type OperationDefinitionNode, parse } from 'graphql'
import { LRUCache } from 'lru-cache'
import { hashIn, refusePersistedQuery } from '../pipeline/persisted-query.ts'

/** Names an operation independently of the order and spacing of its JSON; undefined unless it is surely one query. */
export type CacheKey = string | undefined

/** The parts of an unparsed request from which its cache key is computed. */
export interface RequestKey {
  readonly method: string
  readonly url: string
  readonly body: string
}

const memoryBytes = 16 * 1024 * 1024

/** The text of a document by its SHA-256 hash, if it is known. */
export type TextOf = (hash: string) => string | undefined

/** Computes cache keys; the key of a request that was seen before costs one look-up of its bytes. */
export const cacheKeys = (tokens: number, textOf: TextOf): ((request: RequestKey) => CacheKey) => {
  const keys = new LRUCache<string, { readonly key: CacheKey }>({
    maxSize: memoryBytes,
    sizeCalculation: (_, raw) => raw.length * 2 + 200,
  })
  return (request) => {
    const raw = `${request.method} ${request.method === 'GET' ? request.url : request.body}`
    const known = keys.get(raw)
    if (known) return known.key
    const parameters = withText(parametersOf(request), textOf)
    const key = parameters && computeKey(request, parameters, tokens)
    // A document that is unknown by its hash may be registered later.
    if (parameters) keys.set(raw, { key })
    return key
  }
}

interface Parameters {
  readonly query?: unknown
  readonly operationName?: unknown
  readonly variables?: unknown
  readonly extensions?: unknown
}

const computeKey = (
  { method }: RequestKey,
  { query, operationName = null, variables = null, extensions = null }: Parameters,
  tokens: number,
): CacheKey => {
  if (typeof query !== 'string') return undefined
  const operation = operationIn(query, operationName, tokens)
  if (operation?.operation !== 'query') return undefined
  const canonical = canonicalJson([query, operationName, variables, extensions])
  if (canonical === undefined) return undefined
  // The method is part of the key, because some operations that POST allows are refused over GET.
  return createHash('sha256').update(`${method} ${canonical}`).digest('base64url')
}

const parametersOf = ({ method, url, body }: RequestKey): Parameters =>
  (method === 'GET' ? fromUrl(url) : fromBody(body)) ?? {}

/** Writes the text of a document that is named by its hash alone; undefined if it is unknown. */
const withText = (parameters: Parameters, textOf: TextOf): Parameters | undefined => {
  const { query = '', extensions: given } = parameters
  // In a URL it is JSON text.
  const extensions = typeof given === 'string' ? fromBody(given) : given
  if (query !== '' || !isExtensions(extensions)) return parameters
  if (refusePersistedQuery({ query: undefined, extensions })) return parameters
  const { persistedQuery: _, ...others } = extensions
  const hash = hashIn(extensions)
  const text = hash === undefined ? '' : textOf(hash)
  const more = Object.keys(others).length > 0 ? others : null
  return text === undefined ? undefined : { ...parameters, query: text, extensions: more }
}

const isExtensions = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const operationIn = (
  query: string,
  name: unknown,
  tokens: number,
): OperationDefinitionNode | undefined => {
  try {
    const document = parse(query, { noLocation: true, maxTokens: tokens })
    return getOperationAST(document, typeof name === 'string' ? name : null) ?? undefined
  } catch {
    // The pipeline reports syntax errors.
    return undefined
  }
}

const fromBody = (body: string): Parameters | undefined => {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Undefined for a repeated parameter, which could be read one way here and another way by the pipeline. */
const fromUrl = (url: string): Parameters | undefined => {
  const pairs = [...new URL(url, 'http://hub').searchParams]
  const parameters = Object.fromEntries(pairs)
  return Object.keys(parameters).length === pairs.length ? parameters : undefined
}

const canonicalJson = (value: unknown): string | undefined => {
  try {
    return canonicalize(value)
  } catch {
    // JSON cannot represent numbers such as 1e400.
    return undefined
  }
}
