/** What a notice says of a name beside it. */
export type Role = 'lead' | 'responsible'

/** A name without the words that state its role. */
export interface MarkedName {
  readonly name: string
  /** The role that a bracket behind the name gives to it alone: 省審改辦(牽頭). */
  readonly own: Role | undefined
  /** The role that a verb behind the name gives to it and the names before it: 省發改委、省財政廳牽頭. */
  readonly shared: Role | undefined
}

const bracket =
  /[(〔[](?:为)?(?<role>牵头|主办|主责|配合|协办|参与|责任)(?:单位|部门|负责|处室|科室)?[)〕\]]$/
const leading = /(?:共同|分别|联合)?(?:牵头|主办)(?:负责|组织|落实|实施|推进)?$/
const doing =
  /(?:等)?(?:共同|分别|具体|积极|协同|分工)?(?:(?:按照?|根据)(?:各自)?职责(?:分工)?(?:分别)?(?:负责|落实|推进)?|负责(?:落实|组织|实施)?|配合|参与|参加|协助|协办|落实|承办|组织实施)$/
// 由省發改委牽頭, 會同…: words before a name.
const before = /^(?:由|会同|以及|并会同|商)/

/** Splits the words around a name off. @param folded the name in folded characters, of the same length as the name */
export function markedName(name: string, folded: string): MarkedName {
  const start = before.exec(folded)?.[0].length ?? 0
  let end = folded.length
  let own: Role | undefined
  let shared: Role | undefined
  for (;;) {
    const rest = folded.slice(start, end)
    const inBracket = bracket.exec(rest)
    const verb = leading.exec(rest) ?? doing.exec(rest)
    if (inBracket) own = roleOf(inBracket.groups?.['role'] ?? '')
    else if (verb) shared = leading.test(rest) ? 'lead' : (shared ?? 'responsible')
    const width = inBracket?.[0].length ?? verb?.[0].length ?? 0
    if (width === 0) return { name: name.slice(start, end).trim(), own, shared }
    end -= width
  }
}

export function roleOf(word: string): Role {
  return /牵头|主办|主责/.test(word) ? 'lead' : 'responsible'
}
