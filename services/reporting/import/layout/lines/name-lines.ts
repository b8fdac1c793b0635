import type { Line } from '../../document/line.ts'
import type { NameIndex } from '../../names/name-index.ts'
import { type NameList, readNames } from '../../names/read-names.ts'

/** A name or list of names, joined from the lines that it is printed on. */
export interface NameLine {
  readonly firstLine: Line
  /** The number of its lines. */
  readonly span: number
  readonly list: NameList
}

/** The names at the beginning of a task, before its requirement. */
export function namesIn(body: readonly Line[], index: NameIndex): readonly NameLine[] {
  const end = body.findIndex((line) => isSentence(line, index))
  if (end !== -1) return joinNames(body.slice(0, end), index)
  const names = joinNames(body, index)
  const last = names.at(-1)
  // A short requirement may lack its full stop; it is the last line.
  const isRequirement = last && !last.list.names.some(isFound)
  return isRequirement ? names.slice(0, -1) : names
}

/** The number of lines of all names. */
export function spanOf(names: readonly NameLine[]): number {
  return names.reduce((sum, { span }) => sum + span, 0)
}

/** Whether every name is known and the list is complete. */
export function isKnown({ list }: NameLine): boolean {
  return list.names.length > 0 && list.names.every(isFound) && !list.isUnfinished
}

/** Whether a line is a complete list with a group. */
export function isGroupList(name: NameLine): boolean {
  return isKnown(name) && name.list.names.some(({ groupId }) => groupId !== undefined)
}

/** Whether a line is one unit, which may also be a group. */
export function isOneUnit({ list }: NameLine): boolean {
  return list.names.length === 1 && list.names[0]?.unit !== undefined
}

/** Whether a line begins with a known name. */
export function beginsWithName(line: Line | undefined, index: NameIndex): boolean {
  return (
    line !== undefined &&
    !isSentence(line, index) &&
    readNames(line.text, index).names.some(isFound)
  )
}

const isFound = ({ unit, groupId }: NameList['names'][number]): boolean =>
  unit !== undefined || groupId !== undefined

// A name fits on this many lines of a narrow table cell, and into this many characters.
const MOST_LINES = 4
const LONGEST_NAME = 30

// The longest run of lines with a known name is one name.
function joinNames(lines: readonly Line[], index: NameIndex): readonly NameLine[] {
  const names: NameLine[] = []
  for (let at = 0; at < lines.length;) {
    const runs = Array.from({ length: MOST_LINES }, (_, i) => lines.slice(at, at + MOST_LINES - i))
    const readings = runs.flatMap((run) => nameOf(run, index))
    const name = readings.find(isKnown) ?? readings.at(-1)
    if (name) names.push(name)
    at += name?.span ?? 1
  }
  return names
}

function nameOf(run: readonly Line[], index: NameIndex): readonly NameLine[] {
  const [first] = run
  if (first === undefined) return []
  const text = run.map((line) => line.text).join('')
  return [{ firstLine: first, span: run.length, list: readNames(text, index) }]
}

/** Whether a line is running text: it has punctuation, or it is long and names no group. */
export function isSentence({ text, folded }: Line, index: NameIndex): boolean {
  if (/[。;:!?]/.test(folded)) return true
  return folded.length > LONGEST_NAME && !readNames(text, index).names.some(isFound)
}
