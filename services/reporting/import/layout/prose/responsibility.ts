import { statedDates } from '../../dates/stated-dates.ts'
import { type Line, lineAt } from '../../document/line.ts'
import { foldInPlace } from '../../document/normalize.ts'
import type { PlacedName } from '../../names/addressees.ts'
import type { NameIndex } from '../../names/name-index.ts'
import { readNames } from '../../names/read-names.ts'

/** A paragraph without the words at its end that say who does it, and by when. */
export interface Responsibility {
  readonly rest: Line | undefined
  readonly names: readonly PlacedName[]
  readonly deadlines: readonly Line[]
}

/** Reads (責任單位:省發改委;完成時限:9月底前) behind a paragraph, or such words as a paragraph of their own. */
export function responsibilityOf(line: Line, index: NameIndex): Responsibility {
  const start = bracketAtEnd(line.folded)
  if (start !== undefined) {
    const inner = line.text.slice(start + 1).replace(/[)）〕\]][。.]?$/, '')
    const names = readNames(inner, index).names
    const isStated =
      words.test(foldInPlace(inner)) ||
      (names.length > 0 && names.every(({ unit, groupId }) => unit ?? groupId))
    if (isStated) {
      const before = lineAt(line, line.text.slice(0, start))
      return { rest: before.text === '' ? undefined : before, ...statedIn(inner, line, index) }
    }
  }
  if (label.test(line.folded)) return { rest: undefined, ...statedIn(line.text, line, index) }
  const tail = tailLabel.exec(line.folded)
  if (tail) {
    const before = lineAt(line, line.text.slice(0, tail.index))
    return { rest: before, ...statedIn(line.text.slice(tail.index), line, index) }
  }
  return { rest: line, names: [], deadlines: [] }
}

const units = '(?:牵头|主办|责任|配合|协办|参与|落实|承办|实施)(?:单位|部门|处室|主体)?'
const times = '(?:完成|办理|工作)?(?:时限|时间|期限)(?:要求)?'
const label = new RegExp(`^[\\[【(]?(?:${units}|${times})[\\]】)]?:`)
// Behind the last sentence: ……逐項寫明依據。責任單位:省審改辦.
const tailLabel = new RegExp(`(?<=[。;.)\\s])[【[]?(?:${units}|${times})[】\\]]?:(?!.*[。].)`)
const words = new RegExp(`(?:${units}|${times}):|牵头|负责|配合|按职责|落实$|责任单位`)
const time = new RegExp(`^[\\[【(]?${times}[\\]】)]?:`)

/** The position of the bracket that closes at the end of the text; brackets may stand inside it. */
function bracketAtEnd(folded: string): number | undefined {
  const text = folded.replace(/[。.]$/, '')
  if (!/[)〕\]]$/.test(text)) return undefined
  let depth = 0
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (/[)〕\]]/.test(text[at] ?? '')) depth += 1
    if (/[(〔[]/.test(text[at] ?? '')) depth -= 1
    if (depth === 0) return at
  }
  return undefined
}

function statedIn(text: string, line: Line, index: NameIndex): Omit<Responsibility, 'rest'> {
  const parts = text
    .replace(/[【】]/g, '')
    .split(/[;；。\n]/)
    .map((part) => lineAt(line, part.replace(/[,，]\s*$/, '')))
    .filter((part) => part.text !== '')
  const isTime = (part: Line) => label.test(part.folded) && time.test(part.folded)
  const named = parts.filter((part) => !isTime(part)).map((part) => withoutDates(part))
  return {
    deadlines: [
      ...parts
        .filter(isTime)
        .map((part) => lineAt(line, part.text.slice(time.exec(part.folded)?.[0].length ?? 0))),
      ...named.flatMap(({ deadlines }) => deadlines),
    ],
    names: named.flatMap(({ names }) => namesOf(names, line, index)),
  }
}

// 省發改委牽頭,2019年9月底前完成: the last part is a deadline.
function withoutDates(part: Line): { readonly names: Line; readonly deadlines: readonly Line[] } {
  const pieces = part.text.split(/[,，]/).map((text) => lineAt(part, text))
  const isDate = ({ text }: Line) =>
    statedDates(text, { year: 2000, signedOn: undefined }, true).length > 0 ||
    /^(?:长期|持续|常态化|全年|适时|及时)/.test(foldInPlace(text))
  return {
    names: lineAt(
      part,
      pieces
        .filter((piece) => !isDate(piece))
        .map(({ text }) => text)
        .join(','),
    ),
    deadlines: pieces.filter(isDate),
  }
}

function namesOf(part: Line, line: Line, index: NameIndex): readonly PlacedName[] {
  return readNames(part.text, index).names.map((name) => ({ line, name, role: 'responsible' }))
}
