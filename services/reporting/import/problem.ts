import type { Line } from './lines.ts'

/** Something in a notice that a person has to mend before it can be imported. */
export interface NoticeProblem {
  /** 1-based line of the file. */
  readonly line: number
  /** What stands on that line. */
  readonly text: string
  /** Why it cannot be taken, in English and Chinese. */
  readonly reason: string
  /** How to mend it, in English and Chinese. */
  readonly mend: string
}

/** What is wrong, whichever line it is found on. */
export type Fault = Pick<NoticeProblem, 'reason' | 'mend'>

/** Reading goes on after a fault, so that one run names them all. */
export type Report = (line: Line, fault: Fault) => void

/** Problems in the order of the file, and the function that adds to them. */
export function collectProblems(): {
  readonly report: Report
  readonly sorted: () => NoticeProblem[]
} {
  const problems: NoticeProblem[] = []
  return {
    report: (line, fault) => problems.push({ line: line.number, text: line.text, ...fault }),
    sorted: () => problems.toSorted((a, b) => a.line - b.line),
  }
}
