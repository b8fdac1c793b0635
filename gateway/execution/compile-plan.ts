import type {
  BatchFetchNode,
  FetchNode,
  FlattenNodePathSegment,
  PlanNode,
  RequiresSelection,
  FetchRewrite,
} from '@graphql-hive/router-query-planner'
import { Kind, parse, type DocumentNode, type GraphQLSchema, type SelectionSetNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import { compileLocate, type Locate } from './locate.ts'
import { buildRepresentation, type BuildRepresentation } from './representation.ts'
import { compileShape, type FitsDocument } from './response-shape.ts'
import { widenedRequires } from './interface-objects.ts'
import { compileRewrites, renamedKeys, type Rewrite } from './rewrites.ts'
import type { TypeConditions } from './type-conditions.ts'

/** A step of a plan, ready to be executed. */
export type PlanStep =
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly PlanStep[] }
  | {
      readonly kind: 'condition'
      readonly variable: string
      readonly whenTrue: PlanStep | undefined
      readonly whenFalse: PlanStep | undefined
    }
  | { readonly kind: 'root'; readonly fetch: Fetch; readonly rewrite: Rewrite | undefined }
  | { readonly kind: 'entities'; readonly fetch: Fetch; readonly batches: readonly EntityBatch[] }

/** One request to one service. */
export interface Fetch {
  readonly service: string
  /** The same object for the same text, so it may key caches. */
  readonly document: DocumentNode
  readonly operationName: string | undefined
  /** Variables of the operation that go along. */
  readonly variables: readonly string[]
  readonly isMutation: boolean
  readonly fits: FitsDocument
  /** Keys that the response adds to its targets. */
  readonly keys: ReadonlySet<string>
  /** The plan's names of keys that have another name in the service. */
  readonly renamed: ReadonlyMap<string, string>
}

/** Entities of one representations variable, and where what is fetched of them belongs. */
export interface EntityBatch {
  /** Response key of `_entities`. */
  readonly key: string
  readonly variable: string
  readonly locate: readonly Locate[]
  readonly build: BuildRepresentation
  /** Whether more objects are fetched than the plan names; those may not have been selected. */
  readonly isWidened: boolean
  readonly rewriteInput: Rewrite | undefined
  readonly rewriteOutput: Rewrite | undefined
}

interface EntityParts {
  readonly alias: string
  readonly representationsVariableName: string
  readonly paths: readonly (readonly FlattenNodePathSegment[])[]
  readonly requires: readonly RequiresSelection[]
  readonly inputRewrites?: readonly FetchRewrite[]
  readonly outputRewrites?: readonly FetchRewrite[]
}

const maxDocuments = 5_000

/** Compiles plans of one supergraph. @param schema with everything that services know, also what the public does not see */
export const planCompiler = (schema: GraphQLSchema, types: TypeConditions) => {
  const documents = new LRUCache<string, Pick<Fetch, 'document' | 'fits' | 'keys'>>({
    max: maxDocuments,
  })

  const documentOf = (text: string) => {
    const known = documents.get(text)
    if (known) return known
    const document = parse(text, { noLocation: true })
    const compiled = { document, fits: compileShape(schema, document), keys: keysOf(document) }
    documents.set(text, compiled)
    return compiled
  }

  const fetchOf = (node: FetchNode | BatchFetchNode, rewrites: readonly FetchRewrite[]): Fetch => ({
    ...documentOf(node.operation),
    service: node.serviceName,
    operationName: node.operationName,
    variables: node.variableUsages ?? [],
    isMutation: node.operationKind === 'mutation',
    renamed: renamedKeys(rewrites),
  })

  const batchOf = (parts: EntityParts): EntityBatch => {
    const requires = widenedRequires(parts.requires, parts.inputRewrites, types)
    return {
      key: parts.alias,
      variable: parts.representationsVariableName,
      locate: parts.paths.map((path) => compileLocate(path, types)),
      build: buildRepresentation(requires, types),
      isWidened: requires !== parts.requires,
      rewriteInput: compileRewrites(parts.inputRewrites, types),
      rewriteOutput: compileRewrites(parts.outputRewrites, types),
    }
  }

  const fetchStep = (node: FetchNode, path: readonly FlattenNodePathSegment[]): PlanStep => {
    const { outputRewrites = [], requires } = node
    const fetch = fetchOf(node, outputRewrites)
    if (!requires || requires.length === 0)
      return { kind: 'root', fetch, rewrite: compileRewrites(outputRewrites, types) }
    const names = { alias: '_entities', representationsVariableName: 'representations' }
    return {
      kind: 'entities',
      fetch,
      batches: [batchOf({ ...node, ...names, requires, paths: [path] })],
    }
  }

  const compile = (node: PlanNode): PlanStep => {
    switch (node.kind) {
      case 'Sequence':
        return { kind: 'sequence', steps: node.nodes.map(compile) }
      case 'Parallel':
        return { kind: 'parallel', steps: node.nodes.map(compile) }
      case 'Fetch':
        return fetchStep(node, [])
      case 'Flatten':
        if (node.node.kind === 'Fetch') return fetchStep(node.node, node.path)
        return compile(node.node)
      case 'BatchFetch': {
        const { aliases } = node.entityBatch
        const fetch = fetchOf(
          node,
          aliases.flatMap(({ outputRewrites = [] }) => outputRewrites),
        )
        return { kind: 'entities', fetch, batches: aliases.map(batchOf) }
      }
      case 'Condition':
        return {
          kind: 'condition',
          variable: node.condition,
          whenTrue: node.ifClause && compile(node.ifClause),
          whenFalse: node.elseClause && compile(node.elseClause),
        }
      case 'Subscription':
      case 'Defer':
        throw new Error(`A plan of ${node.kind} cannot be executed.`)
    }
  }

  return compile
}

/** The response keys at the top of a document: those of `_entities` stand for themselves. */
const keysOf = (document: DocumentNode): ReadonlySet<string> => {
  const keys = new Set<string>()
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) continue
      if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet)
      else if (selection.name.value === '_entities') {
        if (selection.selectionSet) collect(selection.selectionSet)
      } else keys.add(selection.alias?.value ?? selection.name.value)
    }
  }
  for (const node of document.definitions)
    if ('selectionSet' in node && node.kind === Kind.OPERATION_DEFINITION)
      collect(node.selectionSet)
  keys.delete('__typename')
  return keys
}
