import { lineOfFile } from './place.ts'
import type { LocalizedText } from '../../../../schema/vocabulary/language/index.ts'
import { foldInPlace } from '../document/normalize.ts'

/** A paragraph, or the text of a table cell, and its place in the file. */
export interface Line {
  /** For the order of problems: the line, the row or the paragraph of the file, 1-based. */
  readonly number: number
  /** For people: `line 33`, `sheet 分工表 row 5`. */
  readonly place: LocalizedText
  /** The text without surrounding spaces. A cell may have several lines. */
  readonly text: string
  /** The text in half-width and Simplified characters, for patterns; positions are the same. */
  readonly folded: string
}

export function lineAt({ number, place }: Pick<Line, 'number' | 'place'>, text: string): Line {
  const trimmed = text.trim()
  return { number, place, text: trimmed, folded: foldInPlace(trimmed) }
}

/** The lines of a cell or paragraph with text. */
export function splitLine(line: Line): readonly Line[] {
  return line.text
    .split('\n')
    .map((text) => lineAt(line, text))
    .filter(({ text }) => text !== '')
}

/** The place for problems of an empty file. */
export const firstLine: Line = lineAt({ number: 1, place: lineOfFile(1) }, '')
