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

/** The query that resolves a subscription for one event. */
export interface EventQuery {
  /** The root field of the subscription, with its arguments. */
  readonly field: FieldNode
  readonly text: string
  /** The name of the variable for the event's cursor. */
  readonly cursor: string
  /** The subscription's variables that the query uses. */
  readonly variables: readonly string[]
}

const rewrittenQueries = new WeakMap<OperationDefinitionNode, EventQuery>()

/**
 * Rewrites `subscription { c: changes(after: …) { … } }` to
 * `query ($changeCursor: ID!) { c: change(cursor: $changeCursor) { … } }`, with the fragments and variables that it uses.
 * Undefined when the subscription selects another field than `changes`.
 */
export const rewriteSubscription = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
): EventQuery | undefined => {
  const known = rewrittenQueries.get(operation)
  if (known) return known
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
  const fields = rootFields(operation.selectionSet, fragments)
  const [field] = fields
  if (!field || fields.some(({ name: { value } }) => value !== 'changes')) return undefined

  const cursor = freeName('changeCursor', operation.variableDefinitions ?? [])
  const selections = fields.map((each) => asQueryField(each, cursor))
  const needed = reachable(selections, fragments)
  const used = variablesIn([...selections, ...needed])
  const variables = (operation.variableDefinitions ?? []).filter(({ variable }) =>
    used.has(variable.name.value),
  )
  const query: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: 'query' as OperationDefinitionNode['operation'], // graphql declares an enum.
    ...(operation.name && { name: operation.name }),
    variableDefinitions: [...variables, cursorDefinition(cursor)],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  }
  const rewritten: EventQuery = {
    field,
    text: print({ kind: Kind.DOCUMENT, definitions: [query, ...needed] }),
    cursor,
    variables: variables.map(({ variable }) => variable.name.value),
  }
  rewrittenQueries.set(operation, rewritten)
  return rewritten
}

/** The root fields, including those in fragments; validation ensures that all have the same response key. */
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

const freeName = (name: string, used: readonly VariableDefinitionNode[]): string =>
  used.some(({ variable }) => variable.name.value === name) ? freeName(`${name}_`, used) : name

const named = (value: string): NameNode => ({ kind: Kind.NAME, value })
