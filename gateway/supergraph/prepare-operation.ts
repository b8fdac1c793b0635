import {
  GraphQLError,
  Kind,
  separateOperations,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { withoutLive } from './live-directive.ts'
import { nameAbstractTypes } from './name-abstract-types.ts'
import { splitIntrospection } from './split-introspection.ts'

/** One operation of a document, divided among those who answer it. */
export interface PreparedOperation {
  readonly operation: OperationDefinitionNode
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** What the services answer; undefined when they are not asked. */
  readonly planned: DocumentNode | undefined
  /** What the public schema answers about itself. */
  readonly introspection: DocumentNode | undefined
}

// By document, because the pipeline hands over the same parsed document for the same text, and the runtime keeps its plans
// by document as well.
const prepared = new WeakMap<GraphQLSchema, WeakMap<DocumentNode, Map<string, PreparedOperation>>>()

export const prepareOperation = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): PreparedOperation => {
  const documents = prepared.get(schema) ?? new WeakMap<DocumentNode, never>()
  prepared.set(schema, documents)
  const operations = documents.get(document) ?? new Map<string, PreparedOperation>()
  documents.set(document, operations)

  const name = operationName ?? ''
  const known = operations.get(name)
  if (known) return known
  const fresh = prepare(schema, document, operationName)
  operations.set(name, fresh)
  return fresh
}

const prepare = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): PreparedOperation => {
  const each = separateOperations(document)
  const names = Object.keys(each)
  const alone = each[operationName ?? (names.length === 1 ? (names[0] ?? '') : '')]
  const operation = alone?.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)
  if (!alone || !operation) {
    throw new GraphQLError('Name the operation to run: the document holds several or none.')
  }
  const fragments = alone.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
  const { services, introspection } = splitIntrospection(withoutLive(alone))
  return {
    operation,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    planned: services && nameAbstractTypes(schema, services),
    introspection,
  }
}
