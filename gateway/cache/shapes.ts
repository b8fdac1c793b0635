import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { getOperationAST, type OperationDefinitionNode, parse } from 'graphql'
import { LRUCache } from 'lru-cache'

/** Names what a request asks, however its JSON is spaced and ordered; undefined for what is not surely one query. */
export type Shape = string | undefined

/** What a request may be, before anybody has read it. */
export interface Asked {
  readonly method: string
  readonly url: string
  readonly body: string
}

const bytes = 16 * 1024 * 1024

/** Reads what requests ask; one that was read before costs a look-up of its bytes. */
export const readShapes = (tokens: number): ((asked: Asked) => Shape) => {
  const known = new LRUCache<string, { readonly shape: Shape }>({
    maxSize: bytes,
    sizeCalculation: (_, raw) => raw.length * 2 + 200,
  })
  return (asked) => {
    const raw = asked.method === 'GET' ? asked.url : asked.body
    const key = `${asked.method} ${raw}`
    const before = known.get(key)
    if (before) return before.shape
    const shape = shapeOf(asked, tokens)
    known.set(key, { shape })
    return shape
  }
}

interface Parameters {
  readonly query?: unknown
  readonly operationName?: unknown
  readonly variables?: unknown
  readonly extensions?: unknown
}

const shapeOf = (asked: Asked, tokens: number): Shape => {
  const parameters = asked.method === 'GET' ? fromUrl(asked.url) : fromBody(asked.body)
  if (!parameters || typeof parameters.query !== 'string') return undefined
  const { query, operationName = null, variables = null, extensions = null } = parameters
  const operation = operationIn(query, operationName, tokens)
  if (operation?.operation !== 'query') return undefined
  const canonical = canonicalOf([query, operationName, variables, extensions])
  if (canonical === undefined) return undefined
  // The method counts: a GET is refused what a POST may do.
  return createHash('sha256').update(`${asked.method} ${canonical}`).digest('base64url')
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
    // Whoever answers will say what is wrong.
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

/** A parameter that comes twice could be read one way here and another way where it is executed. */
const fromUrl = (url: string): Parameters | undefined => {
  const pairs = [...new URL(url, 'http://hub').searchParams]
  const parameters = Object.fromEntries(pairs)
  return Object.keys(parameters).length === pairs.length ? parameters : undefined
}

const canonicalOf = (value: unknown): string | undefined => {
  try {
    return canonicalize(value)
  } catch {
    // A number beyond what JSON can say, such as 1e400.
    return undefined
  }
}
