import { foldInPlace } from '../document/normalize.ts'
import type { NameIndex, UnitFound } from './name-index.ts'
import { markedName, type Role, roleOf } from './name-marks.ts'

/** A name of a list. */
export interface ReadName {
  readonly text: string
  readonly unit: UnitFound | undefined
  readonly groupId: string | undefined
  /** What the list says of it; undefined if the column decides. */
  readonly role: Role | undefined
}

export interface NameList {
  readonly names: readonly ReadName[]
  /** Whether the list ends in a separator, so that it continues on the next line. */
  readonly isUnfinished: boolean
}

/** Reads names of units and groups: 省審改辦(牽頭),省發改委、各設區市政府; 牽頭單位:省發改委. */
export function readNames(text: string, index: NameIndex): NameList {
  const names: ReadName[] = []
  let label: Role | undefined
  let open = 0
  const tokens = tokensOf(text)
  for (let at = 0; at < tokens.length;) {
    const labelled = labelOf(tokens[at]?.text ?? '')
    if (labelled) {
      label = labelled.role
      open = names.length
      const first = tokens[at]
      if (first) tokens[at] = { ...first, text: labelled.rest }
    }
    const found = longestKnown(tokens.slice(at, at + MOST_PARTS), index)
    const { width, marked, known } = found
    names.push(...known.map((name) => ({ ...name, role: marked.own ?? label })))
    // A verb gives its role to the names since the last verb.
    if (marked.shared)
      for (let i = open; i < names.length; i += 1) {
        const name = names[i]
        if (name && name.role === undefined) names[i] = { ...name, role: marked.shared }
      }
    if (marked.shared) open = names.length
    at += width
  }
  return { names, isUnfinished: /[,;、]\s*$/.test(foldInPlace(text)) }
}

interface Token {
  readonly text: string
  /** The sign before it; empty for a space or a line break. */
  readonly sign: string
}

// Characters set apart to fill a cell are one word: 市 財 政 局.
function tokensOf(text: string): Token[] {
  const joined = text.replace(
    /(?<=(?:^|\s)\p{Script=Han})[ \u3000]+(?=\p{Script=Han}(?:\s|$))/gu,
    '',
  )
  const parts = joined.split(/([,，;；、。．\n\s]+)/)
  return parts.flatMap((part, i) => {
    if (i % 2 === 1 || part === '') return []
    return [{ text: part, sign: foldInPlace(parts[i - 1] ?? '').replace(/\s/g, '') }]
  })
}

const label = /^(?<role>牵头|主办|主责|责任|配合|协办|参与|落实|承办|实施)(?:单位|部门|处室|科室)?:/

function labelOf(text: string): { readonly role: Role; readonly rest: string } | undefined {
  const match = label.exec(foldInPlace(text))
  return match
    ? { role: roleOf(match.groups?.['role'] ?? ''), rest: text.slice(match[0].length) }
    : undefined
}

// No phrase of a group has more parts. Without a limit, the time would grow with the cube of the list.
const MOST_PARTS = 6

// 、 separates names and also occurs inside one, so the longest known phrase is taken.
function longestKnown(tokens: readonly Token[], index: NameIndex) {
  for (let width = tokens.length; width > 0; width -= 1) {
    const [first, ...rest] = tokens.slice(0, width)
    if (!first || rest.some(({ sign }) => /[^、]/.test(sign))) continue
    const text = first.text + rest.map((token) => token.sign + token.text).join('')
    const marked = markedName(text, foldInPlace(text))
    if (marked.name === '') return { width, marked, known: [] }
    const known = lookUp(marked.name, index)
    if (known.length > 0) return { width, marked, known }
  }
  const text = tokens[0]?.text ?? ''
  const marked = markedName(text, foldInPlace(text))
  return { width: 1, marked, known: [unknownName(marked.name)] }
}

type Known = Omit<ReadName, 'role'>

function lookUp(name: string, index: NameIndex): readonly Known[] {
  const whole = knownByAnyName(name, index)
  if (whole) return [whole]
  // 省財政廳等有關部門 names one.
  const [, listed = ''] =
    /^(.+?)等(?:(?:有关|相关|有關|相關)?(?:部门|单位|部門|單位))?$/u.exec(name) ?? []
  if (listed !== '') return lookUp(listed, index)
  const parts = name.split(/以及|[和及与與]/)
  const all = parts.flatMap((part) => knownByAnyName(part, index) ?? [])
  return parts.length > 1 && all.length === parts.length ? all : []
}

function knownByAnyName(name: string, index: NameIndex): Known | undefined {
  // 省編辦(省審改辦) has two names.
  const [, outer = '', inner = ''] = /^(.+?)[(（](.+)[)）]$/u.exec(name) ?? []
  const found = known(name, index) ?? known(outer, index) ?? known(inner, index)
  return found && { ...found, text: name }
}

function known(name: string, index: NameIndex): Known | undefined {
  if (name === '') return undefined
  const [unit, groupId] = [index.unitOf(name), index.groupOf(name)]
  return unit || groupId !== undefined ? { text: name, unit, groupId } : undefined
}

const unknownName = (text: string): Known => ({ text, unit: undefined, groupId: undefined })
