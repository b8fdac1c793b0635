import type { Line } from './line.ts'
import { numeral } from './numerals.ts'
import type { Report } from './problem.ts'
import { numberMissing, numberRepeated } from './table.faults.ts'

/** 一、 is a chapter, (一) a section, 1. a task. */
export type HeadingKind = 'chapter' | 'section' | 'task'

export interface Heading {
  readonly kind: HeadingKind
  readonly number: number
  /** As printed, without the number. */
  readonly title: string
}

/** The heading in a line; undefined for other text. */
export function headingOf(line: Line): Heading | undefined {
  for (const [kind, pattern] of forms) {
    const match = pattern.exec(line.half)
    if (match?.[1] === undefined) continue
    return { kind, number: numeral(match[1]), title: line.text.slice(match[0].length) }
  }
  return undefined
}

/** Makes a check that the headings of one kind are numbered 1, 2, 3 … through the notice. */
export function numbering(report: Report): (line: Line, heading: Heading) => void {
  const seen = new Set<number>()
  let last = 0
  return (line, { kind, number }) => {
    if (seen.has(number)) report(line, numberRepeated(kind, number))
    else if (number !== last + 1) report(line, numberMissing(kind, last + 1))
    seen.add(number)
    // Counts on from the printed number, so that one wrong number is one problem.
    last = Number.isNaN(number) ? last + 1 : number
  }
}

const forms: readonly (readonly [HeadingKind, RegExp])[] = [
  ['chapter', /^([〇一二三四五六七八九十百]+)、\s*(?=.)/],
  ['section', /^\(([〇一二三四五六七八九十百]+)\)\s*(?=.)/],
  // A digit after the point is a decimal: 3.5萬件.
  ['task', /^(\d{1,3})[.、]\s*(?=[^\d\s])/],
]
