import type { LocalizedText } from '../../../../schema/vocabulary/language/index.ts'
import type { Fault, NoticeProblem } from '../problem.ts'

/** The row of a problem. */
export interface WorksheetPlace {
  readonly line: number
  readonly place: LocalizedText
}

/** Collects the problems of all sheets, in the order of the sheets and rows. */
export class WorksheetProblems {
  private readonly found: NoticeProblem[] = []

  readonly report = (
    { line, place }: WorksheetPlace,
    text: string,
    { reason, correction }: Fault,
  ): void => void this.found.push({ line, place, text, reason, correction })

  get sorted(): readonly NoticeProblem[] {
    const sheets = [...new Set(this.found.map(sheetOf))]
    return this.found.toSorted(
      (a, b) => sheets.indexOf(sheetOf(a)) - sheets.indexOf(sheetOf(b)) || a.line - b.line,
    )
  }
}

const sheetOf = ({ place }: NoticeProblem): string => place.en.replace(/ row \d+$/, '')
