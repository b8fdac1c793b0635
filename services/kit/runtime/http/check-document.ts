import {
  type DocumentNode,
  getOperationAST,
  type GraphQLError,
  type GraphQLSchema,
  parse as parseText,
  type Source,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { boundDocument, estimateCost, fragmentsOf, limitExceeded } from '../../bounds/index.ts'
import { portLimits } from './limits.ts'

/** Parses and bounds documents. The gateway repeats a few, so that parsed and bounded ones are cached. */
export const documentCheck = (schema: GraphQLSchema) => {
  const documents = new LRUCache<string, DocumentNode>({ max: 2_000 })
  const bounded = new WeakMap<DocumentNode, readonly GraphQLError[]>()

  const parse = (source: string | Source): DocumentNode => {
    const text = typeof source === 'string' ? source : source.body
    const document = documents.get(text) ?? parseText(text, { maxTokens: portLimits.tokens })
    documents.set(text, document)
    return document
  }

  const bound = (document: DocumentNode): readonly GraphQLError[] => {
    const known = bounded.get(document)
    if (known) return known
    const error = boundDocument(document, portLimits)
    const errors = error ? [error] : []
    bounded.set(document, errors)
    return errors
  }

  const check = (
    document: DocumentNode,
    operationName: string | undefined,
    variables: Readonly<Record<string, unknown>>,
  ): readonly GraphQLError[] => {
    const errors = bound(document)
    const operation = getOperationAST(document, operationName)
    if (errors.length > 0 || !operation) return errors
    const { cost: maximum } = portLimits
    const fragments = fragmentsOf(document)
    const value = estimateCost({ schema, operation, fragments, variables, maximum })
    if (value <= maximum) return []
    return [
      limitExceeded({
        limit: 'cost',
        value,
        maximum,
        counted: ['fields to answer', '待答字段數'],
        advice: [
          'Send fewer representations, or ask for less of each.',
          '請減少實體數,或減少每個的字段。',
        ],
      }),
    ]
  }

  return { parse, check }
}
