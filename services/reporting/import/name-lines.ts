import type { Directory } from './directory.ts'
import { type GroupPhrases, groupPhrases } from './group-phrases.ts'
import type { Line } from './lines.ts'
import { wording } from './wording.ts'

/** A name, or list of names, put back together from the lines it was broken over. */
export interface NameLine {
  readonly first: Line
  /** How many lines it takes. */
  readonly span: number
  readonly text: string
  readonly unitId: string | undefined
  readonly groups: GroupPhrases
}

/** The names a task begins with, down to its requirement. */
export function namesIn(body: readonly Line[], directory: Directory): readonly NameLine[] {
  const end = body.findIndex((line) => isSentence(line, directory))
  if (end !== -1) return joinNames(body.slice(0, end), directory)
  const names = joinNames(body, directory)
  const last = names.at(-1)
  // A short requirement may go without its full stop; it is still the last thing said.
  const isRequirement = last?.unitId === undefined && last?.groups.codes.length === 0
  return isRequirement ? names.slice(0, -1) : names
}

/** How many lines the names take together. */
export function spanOf(names: readonly NameLine[]): number {
  return names.reduce((sum, { span }) => sum + span, 0)
}

/** Every phrase is a known group, and the list is complete. */
export function isGroupList({ groups }: NameLine): boolean {
  return groups.codes.length > 0 && groups.unknown.length === 0 && !groups.goesOn
}

// A table cell is narrow, but a name still fits in this many lines, and in this many characters.
const MOST_LINES = 4
const LONGEST_NAME = 30

// The longest run of lines that makes something known is one name.
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
  const unitId = units.get(wording(text))
  return [{ first, span: run.length, text, unitId, groups: groupPhrases(text, groups) }]
}

/** Running text, by its stops, or by being long without naming anyone. */
export function isSentence({ text, half }: Line, { groups }: Directory): boolean {
  if (/[。;:!?]/.test(half)) return true
  return half.length > LONGEST_NAME && groupPhrases(text, groups).codes.length === 0
}
