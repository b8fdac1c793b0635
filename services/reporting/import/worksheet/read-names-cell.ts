import { addressees, type PlacedName } from '../names/addressees.ts'
import { lineAt } from '../document/line.ts'
import type { Note } from '../note.ts'
import type { Naming } from './naming.ts'
import type { WorksheetPlace, WorksheetProblems } from './worksheet-problems.ts'

interface NamesRead {
  readonly leadUnitIds: readonly string[]
  readonly groupCodes: readonly string[]
  readonly namedUnitIds: readonly string[]
  readonly notes: readonly Note[]
}

/** Reads the units of a row. @param isCertain whether the issuer is known, so that a name that nobody has is a problem */
export const readNameCells = (
  at: WorksheetPlace,
  cells: { readonly leads: string; readonly responsible: string },
  naming: Naming,
  isCertain: boolean,
  problems: WorksheetProblems,
): NamesRead => {
  const line = lineAt({ number: at.line, place: at.place }, '')
  const placed = (cell: string, role: PlacedName['role']): readonly PlacedName[] =>
    naming.read(cell).map((name) => ({ line, name, role }))
  // The name alone is shown, since a cell may have many.
  const names = [...placed(cells.leads, 'lead'), ...placed(cells.responsible, 'responsible')]
  const { unknown: _unknown, ...read } = addressees(
    names.map((one) => ({ ...one, line: lineAt(line, one.name.text) })),
    ({ text }, fault) => {
      // Names such as 市財政局 depend on the issuer.
      if (isCertain || !/^[市縣县區区州各]/u.test(text)) problems.report(at, text, fault)
    },
  )
  return read
}
