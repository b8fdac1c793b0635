import type { LocalizedText } from '../../../schema/vocabulary/language/index.ts'
import type { Line } from './document/line.ts'

/** A problem that a person must correct before the notice can be imported. */
export interface NoticeProblem {
  /** The line, row or paragraph of the file, 1-based. */
  readonly line: number
  /** The same for people: `line 33`, `sheet 分工表 row 5`. */
  readonly place: LocalizedText
  /** The text of the line. */
  readonly text: string
  /** Why the notice cannot be imported. */
  readonly reason: LocalizedText
  /** How to correct it. */
  readonly correction: LocalizedText
}

/** A problem without its line. */
export type Fault = Pick<NoticeProblem, 'reason' | 'correction'>

/** Reports a fault. Parsing continues, so that one run finds all faults. */
export type Report = (line: Line, fault: Fault) => void

/** Collects problems and sorts them in the order of the file. */
export function collectProblems(): {
  readonly report: Report
  readonly sorted: () => NoticeProblem[]
} {
  const problems: NoticeProblem[] = []
  return {
    report: ({ number, place, text }, fault) =>
      problems.push({ line: number, place, text, ...fault }),
    sorted: () => problems.toSorted((a, b) => a.line - b.line),
  }
}
