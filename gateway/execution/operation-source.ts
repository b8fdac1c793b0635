import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql'
import { LocalizedGraphQLError, localized } from '../../schema/vocabulary/index.ts'

/** One operation of a document, with the fragments that it may spread. */
export interface OperationSource {
  readonly operation: OperationDefinitionNode
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
}

/** Finds the operation to execute. Throws when the name does not decide. */
export const operationSource = (
  document: DocumentNode,
  operationName: string | undefined,
): OperationSource => {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION)
  const named = operations.filter(
    ({ name }) => operationName === undefined || name?.value === operationName,
  )
  const [operation] = named
  if (!operation || named.length > 1) {
    throw new LocalizedGraphQLError(
      localized(
        'Name the operation to execute with "operationName": the document has several, or none of that name.',
        '請用 operationName 指明要執行的操作:文檔中有多個操作,或沒有此名稱的操作。',
      ),
    )
  }
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
  return {
    operation,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
  }
}

/** The fragments that an operation reaches, each once. */
export const reachableFragments = ({
  operation,
  fragments,
}: OperationSource): ReadonlySet<FragmentDefinitionNode> => {
  const reached = new Set<FragmentDefinitionNode>()
  const pending = [operation.selectionSet]
  for (let set = pending.pop(); set; set = pending.pop()) {
    for (const selection of set.selections) {
      if (selection.kind !== Kind.FRAGMENT_SPREAD) {
        if (selection.selectionSet) pending.push(selection.selectionSet)
        continue
      }
      const fragment = fragments.get(selection.name.value)
      if (!fragment || reached.has(fragment)) continue
      reached.add(fragment)
      pending.push(fragment.selectionSet)
    }
  }
  return reached
}
