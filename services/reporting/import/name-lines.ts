import type { Directory } from './directory.ts'
import { type GroupPhrases, readGroupPhrases } from './group-phrases.ts'
import type { Line } from './line.ts'
import { normalizedName } from './normalize.ts'

/** A name or list of names, joined from the lines that it is printed on. */
export interface NameLine {
  readonly firstLine: Line
  /** The number of its lines. */
  readonly span: number
  readonly text: string
  readonly unitId: string | undefined
  readonly groups: GroupPhrases
}

/** The names at the beginning of a task, before its requirement. */
export function namesIn(body: readonly Line[], directory: Directory): readonly NameLine[] {
  const end = body.findIndex((line) => isSentence(line, directory))
  if (end !== -1) return joinNames(body.slice(0, end), directory)
  const names = joinNames(body, directory)
  const last = names.at(-1)
  // A short requirement may lack its full stop; it is the last line.
  const isRequirement = last?.unitId === undefined && last?.groups.codes.length === 0
  return isRequirement ? names.slice(0, -1) : names
}

/** The number of lines of all names. */
export function spanOf(names: readonly NameLine[]): number {
  return names.reduce((sum, { span }) => sum + span, 0)
}

/** Whether every phrase is a known group and the list is complete. */
export function isGroupList({ groups }: NameLine): boolean {
  return groups.codes.length > 0 && groups.unknown.length === 0 && !groups.isUnfinished
}

// A name fits on this many lines of a narrow table cell, and into this many characters.
const MOST_LINES = 4
const LONGEST_NAME = 30

// The longest run of lines with a known name is one name.
function joinNames(lines: readonly Line[], directory: Directory): readonly NameLine[] {
  const names: NameLine[] = []
  for (let at = 0; at < lines.length;) {
    const runs = Array.from({ length: MOST_LINES }, (_, i) => lines.slice(at, at + MOST_LINES - i))
    const readings = runs.flatMap((run) => nameOf(run, directory))
    const name = readings.find(isKnown) ?? readings.at(-1)
    if (name) names.push(name)
    at += name?.span ?? 1
  }
  return names
}

function isKnown(name: NameLine): boolean {
  return name.unitId !== undefined || isGroupList(name)
}

function nameOf(run: readonly Line[], { groups, units }: Directory): readonly NameLine[] {
  const [first] = run
  if (first === undefined) return []
  const text = run.map((line) => line.text).join('')
  const unitId = units.get(normalizedName(text))
  return [
    { firstLine: first, span: run.length, text, unitId, groups: readGroupPhrases(text, groups) },
  ]
}

/** Whether a line is running text: it has punctuation, or it is long and names no group. */
export function isSentence({ text, half }: Line, { groups }: Directory): boolean {
  if (/[。;:!?]/.test(half)) return true
  return half.length > LONGEST_NAME && readGroupPhrases(text, groups).codes.length === 0
}
