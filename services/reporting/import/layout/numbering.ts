import type { Line } from '../document/line.ts'
import type { Report } from '../problem.ts'
import { numberMissing, numberRepeated } from './layout.faults.ts'

type Kind = 'chapter' | 'section' | 'task'

interface Numbered {
  readonly line: Line
  readonly number: number | undefined
  /** Whether it is the first below a heading, where numbers may start again. */
  readonly isFirstBelow: boolean
}

/** The numbers of one kind through the whole notice, and whether they differ from the printed ones. */
export function numbersOf(
  kind: Kind,
  items: readonly Numbered[],
  report: Report,
): { readonly numbers: readonly number[]; readonly restarts: boolean } {
  const seen = new Set<number>()
  let last = 0
  let restarts = false
  for (const [index, { line, number, isFirstBelow }] of items.entries()) {
    if (number === undefined) continue
    if (number === 1 && isFirstBelow && index > 0 && last !== 0) {
      restarts = true
      seen.clear()
    } else if (seen.has(number)) report(line, numberRepeated(kind, number))
    else if (number !== last + 1) report(line, numberMissing(kind, last + 1))
    seen.add(number)
    // Counts on from the printed number, so that one wrong number is one problem.
    last = Number.isNaN(number) ? last + 1 : number
  }
  const isRunning = restarts || items.some(({ number }) => number === undefined)
  return {
    numbers: items.map(({ number }, index) => (isRunning ? index + 1 : (number ?? index + 1))),
    restarts,
  }
}
