import type { LocalizedText } from '../../../../schema/vocabulary/language/index.ts'
import { readDay } from '../../../kit/tables/index.ts'
import { obligationColumns } from './columns.ts'
import type { Naming } from './naming.ts'
import type { OpenedWorksheet } from './open-worksheet.ts'
import { oneLine } from './deadline-cell.ts'
import { readNameCells } from './read-names-cell.ts'
import * as faults from './worksheet.faults.ts'
import type { WorksheetProblems } from './worksheet-problems.ts'

/** An obligation of a worksheet. */
export interface WrittenObligation {
  readonly place: LocalizedText
  /** Empty for a new one. */
  readonly code: string
  readonly title: string
  readonly dueOn: string | null
  readonly words: string
  readonly groupIds: readonly string[]
  readonly unitIds: readonly string[]
}

/** Reads the sheet of obligations. */
export const readObligations = (
  rows: OpenedWorksheet['obligations'],
  signedOn: string,
  naming: Naming,
  isIssuerKnown: boolean,
  problems: WorksheetProblems,
): readonly WrittenObligation[] => {
  const { report } = problems
  const codes = new Map<string, number>()
  return rows.map((row) => {
    const code = row.text('code').toUpperCase()
    const title = row.text('title').replace(/\s*\n\s*/g, '')
    const words = oneLine(row.text('words'))
    const first = codes.get(code)
    if (code !== '' && !/^[A-Z]\d{1,4}$/.test(code)) report(row, code, faults.wrongCode)
    else if (code !== '' && first !== undefined) report(row, code, faults.numberTwice(first))
    else if (code !== '') codes.set(code, row.line)
    if (title === '') report(row, code, faults.required(obligationColumns.title.heading))
    if (title.length > 500)
      report(row, title.slice(0, 40), faults.tooLong(obligationColumns.title.heading, 500))
    if (words.length > 200)
      report(row, words.slice(0, 40), faults.tooLong(obligationColumns.words.heading, 200))
    const due = row.text('dueOn')
    const dueOn = due === '' ? null : readDay(due)
    if (dueOn === undefined) report(row, due, faults.noDay)
    else if (dueOn !== null && signedOn !== '' && dueOn < signedOn)
      report(row, due, faults.beforeSigning(signedOn))
    const responsible = row.text('responsible')
    const names = readNameCells(row, { leads: '', responsible }, naming, isIssuerKnown, problems)
    return {
      place: row.place,
      code,
      title,
      dueOn: dueOn ?? null,
      words,
      groupIds: names.groupCodes,
      unitIds: [...names.leadUnitIds, ...names.namedUnitIds],
    }
  })
}
