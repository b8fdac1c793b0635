import {
  type LocalizedText,
  joinTexts,
  localized,
  verbatim,
} from '../../../../schema/vocabulary/language/index.ts'
import { noDocNo, noIssuer, noSigningDate, noTitle } from '../letter/letter.faults.ts'
import type { NoticeRefused } from '../issuer/issuer.refusals.ts'
import type { ParsedNotice } from '../parsed-notice.ts'
import type { ParseResult } from '../parse-notice.ts'
import type { HeadItem } from './sheets.ts'
import { headRows } from './head-rows.ts'
import type { Worksheet } from './worksheet.ts'

const faults = { title: noTitle, docNo: noDocNo, issuer: noIssuer, signedOn: noSigningDate }

/** The rows of the sheet of the notice for a notice. @param title in the printed script */
export const headRowsOf = (
  notice: ParsedNotice,
  title: string,
  issuer: string,
  { draft, problems }: ParseResult,
  refusals: readonly NoticeRefused[],
): Worksheet['head'] => {
  const reasons = new Set(problems.map(({ reason }) => reason))
  const isMissing = (item: keyof typeof faults) => !draft || reasons.has(faults[item].reason)
  const doubtsOf = (item: HeadItem): LocalizedText => {
    if (item === 'title' || item === 'docNo' || item === 'issuer' || item === 'signedOn')
      return lines([
        ...(isMissing(item) ? [joinTexts([faults[item].reason, fillIn], ' ', '')] : []),
        // Each names the number, the title or the issuer; the officer corrects the one that is wrong.
        ...(item === 'issuer' ? refusals.map(({ text }) => text) : []),
      ])
    return verbatim('')
  }
  const year = notice.docNo === '' ? '' : String(notice.year)
  return headRows(
    {
      docNo: notice.docNo,
      title,
      issuer,
      signedOn: notice.signedOn,
      postedOn: notice.postedOn ?? '',
      year,
      basisNumber: notice.basis?.docNo ?? '',
      basisTitle: notice.basis?.title ?? '',
      cites: notice.cites.join('\n'),
    },
    doubtsOf,
  )
}

const fillIn = localized('Fill it in.', '請填寫。')

/** Texts of a cell, one on each line. */
export const lines = (texts: readonly LocalizedText[]): LocalizedText =>
  joinTexts(texts, '\n', '\n')
