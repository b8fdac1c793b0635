import { halfWidth } from './wording.ts'

/** A line of the file that holds text. */
export interface Line {
  /** 1-based, blank lines counted. */
  readonly number: number
  /** As printed, without surrounding space. */
  readonly text: string
  /** The same, half-width, letter for letter. */
  readonly half: string
}

/** Lines that hold text; takes a byte order mark and any line ending. */
export function readLines(text: string): readonly Line[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((raw, index) => lineOf(index + 1, raw.trim()))
    .filter((line) => line.text !== '')
}

/** Stands for the end of an empty file, so that a problem always has a line to name. */
export const firstLine: Line = lineOf(1, '')

function lineOf(number: number, text: string): Line {
  return { number, text, half: halfWidth(text) }
}
