import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { getOperationAST, type OperationDefinitionNode, parse } from 'graphql'
import { LRUCache } from 'lru-cache'

/** Names an operation independently of the order and spacing of its JSON; undefined unless it is surely one query. */
export type CacheKey = string | undefined

/** The parts of an unparsed request from which its cache key is computed. */
export interface RequestKey {
  readonly method: string
  readonly url: string
  readonly body: string
}

const memoryBytes = 16 * 1024 * 1024

/** Computes cache keys; the key of a request that was seen before costs one look-up of its bytes. */
export const cacheKeys = (tokens: number): ((request: RequestKey) => CacheKey) => {
  const keys = new LRUCache<string, { readonly key: CacheKey }>({
    maxSize: memoryBytes,
    sizeCalculation: (_, raw) => raw.length * 2 + 200,
  })
  return (request) => {
    const raw = `${request.method} ${request.method === 'GET' ? request.url : request.body}`
    const known = keys.get(raw)
    if (known) return known.key
    const key = computeKey(request, tokens)
    keys.set(raw, { key })
    return key
  }
}

interface Parameters {
  readonly query?: unknown
  readonly operationName?: unknown
  readonly variables?: unknown
  readonly extensions?: unknown
}

const computeKey = ({ method, url, body }: RequestKey, tokens: number): CacheKey => {
  const parameters = method === 'GET' ? fromUrl(url) : fromBody(body)
  if (!parameters || typeof parameters.query !== 'string') return undefined
  const { query, operationName = null, variables = null, extensions = null } = parameters
  const operation = operationIn(query, operationName, tokens)
  if (operation?.operation !== 'query') return undefined
  const canonical = canonicalJson([query, operationName, variables, extensions])
  if (canonical === undefined) return undefined
  // The method is part of the key, because some operations that POST allows are refused over GET.
  return createHash('sha256').update(`${method} ${canonical}`).digest('base64url')
}

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
