import {
  BREAK,
  type GraphQLError,
  Kind,
  visit,
  type DocumentNode,
  type ObjectFieldNode,
  type ArgumentNode,
  type ASTNode,
} from 'graphql'
import { localized, type Label, LocalizedGraphQLError } from '../../../schema/vocabulary/index.ts'

/** Control characters except tabs and line breaks, and halves of a surrogate pair. */
const unreadable = /[^\P{Cc}\t\n\r]|\p{Cs}/u

/** Nested lists and objects of a variable, at most. */
const maxNesting = 32

export interface ValueLimits {
  /** Characters of one text. */
  readonly characters: number
  /** Items of one list. */
  readonly items: number
}

/** Refuses texts, lists and nesting that no field takes, wherever they occur in the variables. */
export const boundVariables = (
  variables: Readonly<Record<string, unknown>>,
  limits: ValueLimits,
): GraphQLError | undefined => {
  const pending: { value: unknown; path: string; depth: number }[] = []
  for (const [name, value] of Object.entries(variables))
    pending.push({ value, path: `$${name}`, depth: 0 })
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { value, path, depth } = next
    const problem = problemOf(value, limits) ?? (depth > maxNesting ? tooDeep : undefined)
    if (problem)
      return refuse(['Variable', '變量', shortened(path)], problem, { variable: shortened(path) })
    if (typeof value !== 'object' || value === null) continue
    const isList = Array.isArray(value)
    for (const [key, inner] of Object.entries(value))
      pending.push({
        value: inner,
        path: isList ? `${path}[${key}]` : `${path}.${key}`,
        depth: depth + 1,
      })
  }
  return undefined
}

/** Refuses texts, lists and nesting of a document that no field takes. */
export const boundLiterals = (
  document: DocumentNode,
  limits: ValueLimits,
): GraphQLError | undefined => {
  let found: GraphQLError | undefined
  let depth = 0
  visit(document, {
    enter: (node, _key, parent, _path, ancestors) => {
      if (isNesting(node)) depth += 1
      const problem = depth > maxNesting ? tooDeep : problemOf(valueOf(node), limits)
      if (!problem) return undefined
      const argument = shortened(placeOf([...ancestors, parent]))
      found = refuse(['Argument', '參數', argument], problem, { argument }, node)
      return BREAK
    },
    leave: (node) => {
      if (isNesting(node)) depth -= 1
    },
  })
  return found
}

const isNesting = ({ kind }: ASTNode): boolean => kind === Kind.LIST || kind === Kind.OBJECT

const valueOf = (node: ASTNode): unknown => {
  if (node.kind === Kind.LIST) return node.values
  if (node.kind === Kind.INT) return Number(node.value)
  return node.kind === Kind.STRING ? node.value : undefined
}

/** The argument of a document, with its input fields, in which a value stands. */
export const argumentOf = (
  document: DocumentNode,
  value: ASTNode | undefined,
): string | undefined => {
  let place: string | undefined
  visit(document, {
    enter: (node, _key, parent, _path, ancestors) => {
      if (node !== value) return undefined
      place = placeOf([...ancestors, parent])
      return BREAK
    },
  })
  return place
}

const problemOf = (value: unknown, { characters, items }: ValueLimits): Label | undefined => {
  if (Array.isArray(value))
    return value.length > items
      ? [
          `has ${value.length} items; at most ${items} are allowed`,
          `有 ${value.length} 項,最多 ${items} 項`,
        ]
      : undefined
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value))
    return [
      `is a number of more than ${Number.MAX_SAFE_INTEGER}, which loses digits; write an id as a text`,
      `大於 ${Number.MAX_SAFE_INTEGER},會丟失位數;編號請寫成文字`,
    ]
  if (typeof value !== 'string') return undefined
  if (value.length > characters)
    return [
      `has ${value.length} characters; at most ${characters} are allowed`,
      `有 ${value.length} 個字符,最多 ${characters} 個`,
    ]
  return unreadable.test(value)
    ? [
        'contains a control character, or half of a surrogate pair; remove it',
        '含有控制字符或半個代理對,請刪去',
      ]
    : undefined
}

const tooDeep: Label = [`is nested more than ${maxNesting} levels`, `嵌套超過 ${maxNesting} 層`]

/** The names of the argument and the input fields that a value stands in; lists of nodes between them have none. */
const placeOf = (ancestors: readonly unknown[]): string =>
  ancestors
    .filter(isNamedValue)
    .map(({ name }) => name.value)
    .join('.')

const isNamedValue = (node: unknown): node is ArgumentNode | ObjectFieldNode =>
  typeof node === 'object' &&
  node !== null &&
  'kind' in node &&
  (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD)

const shortened = (place: string): string =>
  place.length > 100 ? `${place.slice(0, 100)}…` : place

const refuse = (
  [en, hant, name]: readonly [en: string, hant: string, name: string],
  problem: Label,
  place: Readonly<Record<string, string>>,
  node?: ASTNode,
): GraphQLError =>
  new LocalizedGraphQLError(
    localized(`${en} "${name}" ${problem[0]}.`, `${hant}「${name}」${problem[1]}。`),
    {
      ...(node && { nodes: [node] }),
      extensions: { code: 'BAD_USER_INPUT', ...place, http: { status: 400 } },
    },
  )
