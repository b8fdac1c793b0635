import {
  type GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { localized, LocalizedGraphQLError } from '../../../schema/vocabulary/index.ts'

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

export const fragmentsOf = ({ definitions }: DocumentNode): Fragments =>
  new Map(
    definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )

/** The names that a selection set spreads, at any depth; fragments are not entered. */
export const spreadsIn = (set: SelectionSetNode): ReadonlySet<string> => {
  const names = new Set<string>()
  const pending = [set]
  for (let next = pending.pop(); next; next = pending.pop()) {
    for (const selection of next.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) names.add(selection.name.value)
      else if (selection.selectionSet) pending.push(selection.selectionSet)
    }
  }
  return names
}

/**
 * Orders fragments so that each comes after those that it spreads. The error is about fragments that spread themselves.
 */
export const orderedFragments = (
  fragments: Fragments,
): readonly FragmentDefinitionNode[] | GraphQLError => {
  const spreads = new Map(
    [...fragments].map(([name, { selectionSet }]) => [name, spreadsIn(selectionSet)]),
  )
  const users = new Map<string, string[]>()
  const waiting = new Map<string, number>()
  for (const [name, names] of spreads) {
    const known = [...names].filter((each) => fragments.has(each))
    waiting.set(name, known.length)
    for (const each of known) users.set(each, [...(users.get(each) ?? []), name])
  }
  const ordered: FragmentDefinitionNode[] = []
  const ready = [...fragments.keys()].filter((name) => waiting.get(name) === 0)
  for (let name = ready.pop(); name !== undefined; name = ready.pop()) {
    const fragment = fragments.get(name)
    if (fragment) ordered.push(fragment)
    for (const user of users.get(name) ?? []) {
      const rest = (waiting.get(user) ?? 0) - 1
      waiting.set(user, rest)
      if (rest === 0) ready.push(user)
    }
  }
  return ordered.length < fragments.size ? spreadsItself(fragments, ordered) : ordered
}

const spreadsItself = (
  fragments: Fragments,
  ordered: readonly FragmentDefinitionNode[],
): GraphQLError => {
  const fine = new Set(ordered)
  const caught = [...fragments.values()].filter((fragment) => !fine.has(fragment))
  const names = caught.slice(0, 3).map(({ name }) => `"${name.value}"`)
  const more = caught.length > 3 ? ' …' : ''
  return new LocalizedGraphQLError(
    localized(
      `The fragments ${names.join(', ')}${more} spread themselves, or a fragment that does.`,
      `片段 ${names.join('、')}${more} 展開了自身,或展開了這樣的片段。`,
    ),
    {
      nodes: caught.slice(0, 3),
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
    },
  )
}
