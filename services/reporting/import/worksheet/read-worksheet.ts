import { rowOfSheet, theFile } from '../document/place.ts'
import type { EntityManager } from 'typeorm'
import { type ReadSheet, readWorkbook, SheetUnreadable } from '../../../kit/tables/index.ts'
import { unitsById } from '../../unit/area.ts'
import { Unit } from '../../unit/unit.ts'
import { issuerOf } from '../issuer/check-issuer.ts'
import { NoticeRefused } from '../issuer/issuer.refusals.ts'
import type { NoticeProblem } from '../problem.ts'
import { type Naming, namingOf } from './naming.ts'
import { sheetNames } from './sheets.ts'
import { openWorksheet } from './open-worksheet.ts'
import { readOutline, type WrittenOutline } from './read-chapters.ts'
import { type Head, readHead } from './read-head.ts'
import { readObligations, type WrittenObligation } from './read-obligations.ts'
import { readTasks, type WrittenTask } from './read-tasks.ts'
import * as faults from './worksheet.faults.ts'
import { WorksheetProblems } from './worksheet-problems.ts'

/** A notice as an officer corrected it. */
export interface WrittenNotice {
  readonly head: Head
  readonly naming: Naming
  readonly outline: WrittenOutline
  readonly tasks: readonly WrittenTask[]
  readonly obligations: readonly WrittenObligation[]
}

/** Reads a worksheet: the notice, or all problems of all rows. */
export const readWorksheet = async (
  read: EntityManager,
  bytes: Uint8Array,
): Promise<WrittenNotice | readonly NoticeProblem[]> => {
  const problems = new WorksheetProblems()
  const sheets = await sheetsOf(bytes, problems)
  if (!sheets) return problems.sorted
  const opened = openWorksheet(sheets, problems)
  const head = readHead(opened.head, problems)
  const issuer = await issuerIn(head, read, problems)
  const naming = await namingOf(read, issuer, head.signedOn)
  const isIssuerKnown = issuer !== undefined
  const signedOn = head.signedOn === '' ? undefined : head.signedOn
  const base = { year: head.year, signedOn }
  const tasks = readTasks(opened.tasks, { base, naming, isIssuerKnown, problems })
  if (tasks.length === 0)
    problems.report({ line: 1, place: rowOfSheet(sheetNames.tasks.hant, 1) }, '', faults.noTasks)
  const outline = readOutline(opened.chapters, tasks, problems)
  const obligations = readObligations(
    opened.obligations,
    head.signedOn,
    naming,
    isIssuerKnown,
    problems,
  )
  const { sorted } = problems
  return sorted.length > 0 ? sorted : { head, naming, outline, tasks, obligations }
}

const sheetsOf = async (
  bytes: Uint8Array,
  { report }: WorksheetProblems,
): Promise<readonly ReadSheet[] | undefined> => {
  try {
    return await readWorkbook(bytes)
  } catch (error) {
    if (!(error instanceof SheetUnreadable)) throw error
    report({ line: 1, place: theFile }, '', faults.refusedFault(error.text))
    return undefined
  }
}

/** The issuer, unless a part of the head that names it is missing, which is reported already. */
const issuerIn = async (
  head: Head,
  read: EntityManager,
  { report }: WorksheetProblems,
): Promise<Unit | undefined> => {
  if (head.docNo === '' || head.issuer === '' || head.signedOn === '') return undefined
  try {
    return issuerOf(head, unitsById(await read.find(Unit)))
  } catch (error) {
    if (!(error instanceof NoticeRefused)) throw error
    report(head.placeOf('issuer'), error.item, faults.refusedFault(error.text))
    return undefined
  }
}
