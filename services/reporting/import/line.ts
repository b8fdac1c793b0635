import { halfWidth } from './normalize.ts'

/** A line of the file with text. */
export interface Line {
  /** 1-based, blank lines counted. */
  readonly number: number
  /** The text without surrounding spaces. */
  readonly text: string
  /** The text in half-width characters; positions are the same. */
  readonly half: string
}

/** The lines with text. Accepts a byte order mark and all line endings. */
export function readLines(text: string): readonly Line[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((raw, index) => lineOf(index + 1, raw.trim()))
    .filter((line) => line.text !== '')
}

/** The line for problems of an empty file. */
export const firstLine: Line = lineOf(1, '')

function lineOf(number: number, text: string): Line {
  return { number, text, half: halfWidth(text) }
}
