import { rowOfSheet } from '../document/place.ts'
import { readDay, readInteger } from '../../../kit/tables/index.ts'
import { docNoOf } from '../letter/citations.ts'
import type { ParsedNotice } from '../parsed-notice.ts'
import { type HeadItem, headItems, isNamed, sheetNames } from './sheets.ts'
import { headItemNames } from './head-rows.ts'
import type { OpenedWorksheet } from './open-worksheet.ts'
import {
  beforeSigning,
  noColumn,
  noDay,
  required,
  tooLong,
  wrongNumber,
  wrongYear,
} from './worksheet.faults.ts'
import type { WorksheetPlace, WorksheetProblems } from './worksheet-problems.ts'

export type Head = Pick<
  ParsedNotice,
  'docNo' | 'year' | 'title' | 'issuer' | 'signedOn' | 'postedOn' | 'basis' | 'cites'
> & {
  readonly placeOf: (item: HeadItem) => WorksheetPlace
}

/** Reads the sheet of the notice. */
export const readHead = (rows: OpenedWorksheet['head'], { report }: WorksheetProblems): Head => {
  const cells = new Map<HeadItem, (typeof rows)[number]>()
  for (const row of rows) {
    const item = headItemNames.find((name) => isNamed(row.text('item'), headItems[name]))
    if (item) cells.set(item, row)
  }
  const placeOf = (item: HeadItem): WorksheetPlace =>
    cells.get(item) ?? { line: 1, place: rowOfSheet(sheetNames.head.hant, 1) }
  const valueOf = (item: HeadItem, most: number): string => {
    const value = cells.get(item)?.text('value') ?? ''
    if (value.length > most) report(placeOf(item), value, tooLong(headItems[item], most))
    return value
  }
  for (const item of headItemNames)
    if (!cells.has(item)) report(placeOf(item), '', noColumn(headItems[item]))
  const needed = (item: HeadItem, most: number): string => {
    const value = valueOf(item, most)
    if (value === '' && cells.has(item)) report(placeOf(item), '', required(headItems[item]))
    return value
  }
  const dayOf = (item: HeadItem, value: string): string => {
    const day = value === '' ? '' : readDay(value)
    if (day === undefined) report(placeOf(item), value, noDay)
    return day ?? ''
  }
  const printed = needed('docNo', LONGEST_NUMBER)
  const docNo = docNoOf(printed)
  if (printed !== '' && docNo === undefined) report(placeOf('docNo'), printed, wrongNumber)
  const signedOn = dayOf('signedOn', needed('signedOn', LONGEST_NUMBER))
  const postedOn = dayOf('postedOn', valueOf('postedOn', LONGEST_NUMBER))
  if (postedOn !== '' && postedOn < signedOn)
    report(placeOf('postedOn'), postedOn, beforeSigning(signedOn))
  const year = valueOf('year', LONGEST_NUMBER)
  const yearRead = year === '' ? Number(/〔(\d{4})〕/.exec(docNo ?? '')?.[1]) : readInteger(year)
  const isYear = yearRead !== undefined && yearRead >= 2000 && yearRead <= 2099
  if (year !== '' && !isYear) report(placeOf('year'), year, wrongYear)
  const cited = (item: 'basisNumber' | 'cites', text: string): string => {
    const number = docNoOf(text)
    if (text !== '' && number === undefined) report(placeOf(item), text, wrongNumber)
    return number ?? ''
  }
  const basis = {
    title: valueOf('basisTitle', LONGEST_TITLE).replace(/^《(.*)》$/, '$1'),
    docNo: cited('basisNumber', valueOf('basisNumber', LONGEST_NUMBER)),
  }
  return {
    docNo: docNo ?? '',
    year: yearRead ?? 0,
    title: needed('title', LONGEST_TITLE).replace(/\s*\n\s*/g, ''),
    issuer: needed('issuer', LONGEST_TITLE),
    signedOn,
    postedOn: postedOn === '' ? undefined : postedOn,
    basis: basis.title === '' && basis.docNo === '' ? undefined : basis,
    cites: valueOf('cites', 10_000)
      .split(/[\n;；,，、]/)
      .map((one) => cited('cites', one.trim()))
      .filter(Boolean),
    placeOf,
  }
}

const LONGEST_NUMBER = 64
const LONGEST_TITLE = 500
