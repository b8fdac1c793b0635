import {
  Kind,
  print,
  visit,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type NameNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
} from 'graphql'

/** The query that answers a subscription for one event. */
export interface EventQuery {
  /** The root field as the subscriber wrote it, arguments and all. */
  readonly field: FieldNode
  readonly text: string
  /** The variable that takes the event's cursor. */
  readonly cursor: string
  /** The subscriber's variables that the query still uses. */
  readonly variables: readonly string[]
}

const known = new WeakMap<OperationDefinitionNode, EventQuery>()

/**
 * Turns `subscription { c: changes(after: …) { … } }` into `query ($changeCursor: ID!) { c: change(cursor: $changeCursor) { … } }`,
 * with the fragments and variables that are still needed. Undefined when the subscription is not one of `changes`.
 */
export const rewriteSubscription = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
): EventQuery | undefined => {
  const done = known.get(operation)
  if (done) return done
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
  const fields = rootFields(operation.selectionSet, fragments)
  const [field] = fields
  if (!field || fields.some(({ name: { value } }) => value !== 'changes')) return undefined

  const cursor = freeName('changeCursor', operation.variableDefinitions ?? [])
  const selections = fields.map((each) => asQueryField(each, cursor))
  const needed = reachable(selections, fragments)
  const used = variablesIn([...selections, ...needed])
  const kept = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    used.has(variable.name.value),
  )
  const query: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: 'query' as OperationDefinitionNode['operation'], // An enum of graphql, not a string, to the compiler.
    ...(operation.name && { name: operation.name }),
    variableDefinitions: [...kept, cursorDefinition(cursor)],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  }
  const rewritten: EventQuery = {
    field,
    text: print({ kind: Kind.DOCUMENT, definitions: [query, ...needed] }),
    cursor,
    variables: kept.map(({ variable }) => variable.name.value),
  }
  known.set(operation, rewritten)
  return rewritten
}

/** The fields at the root, those in fragments too; they all have the same response key, or validation had refused them. */
const rootFields = (
  { selections }: SelectionSetNode,
  fragments: readonly FragmentDefinitionNode[],
): readonly FieldNode[] =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection]
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return rootFields(selection.selectionSet, fragments)
    const fragment = fragments.find(({ name }) => name.value === selection.name.value)
    return fragment ? rootFields(fragment.selectionSet, fragments) : []
  })

const asQueryField = (field: FieldNode, cursor: string): FieldNode => ({
  ...field,
  alias: field.alias ?? field.name,
  name: named('change'),
  arguments: [
    {
      kind: Kind.ARGUMENT,
      name: named('cursor'),
      value: { kind: Kind.VARIABLE, name: named(cursor) },
    },
  ],
})

const cursorDefinition = (cursor: string): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: { kind: Kind.VARIABLE, name: named(cursor) },
  type: { kind: Kind.NON_NULL_TYPE, type: { kind: Kind.NAMED_TYPE, name: named('ID') } },
})

const reachable = (
  nodes: readonly ASTNode[],
  fragments: readonly FragmentDefinitionNode[],
): readonly FragmentDefinitionNode[] => {
  const found = new Set<FragmentDefinitionNode>()
  const follow = (node: ASTNode): void => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.find((each) => each.name.value === name.value)
        if (!fragment || found.has(fragment)) return
        found.add(fragment)
        follow(fragment)
      },
    })
  }
  nodes.forEach(follow)
  return [...found]
}

const variablesIn = (nodes: readonly ASTNode[]): ReadonlySet<string> => {
  const names = new Set<string>()
  for (const node of nodes) visit(node, { Variable: ({ name }) => void names.add(name.value) })
  return names
}

const freeName = (wish: string, taken: readonly VariableDefinitionNode[]): string =>
  taken.some(({ variable }) => variable.name.value === wish) ? freeName(`${wish}_`, taken) : wish

const named = (value: string): NameNode => ({ kind: Kind.NAME, value })
