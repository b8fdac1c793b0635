import { splitPath } from '../../../kit/access/index.ts'
import { issuerWord } from '../../programme/document-number.ts'
import { areaOf, type UnitsById } from '../../unit/area.ts'
import type { Unit } from '../../unit/unit.ts'
import type { ParsedNotice } from '../parsed-notice.ts'
import { findIssuer } from './find-issuer.ts'
import { foreignNumber, otherLetterhead, unknownIssuer } from './issuer.refusals.ts'
import { isGovernmentName, nameKey } from './place-name.ts'
import { provinceOf } from './provinces.ts'

export type Issued = Pick<ParsedNotice, 'docNo' | 'title' | 'issuer' | 'signedOn'>

/**
 * The unit of the hub that issued a notice. Signature, letterhead and document number must agree. Throws a `NoticeRefused`
 * for the notice of another government.
 */
export const issuerOf = (notice: Issued, byId: UnitsById): Unit => {
  const { docNo, issuer: printed, signedOn } = notice
  const issuer = findIssuer(printed, byId, signedOn)
  const root = [...byId.values()].find(({ parentId }) => parentId === null)
  if (!issuer) throw unknownIssuer(printed, root?.nameHant ?? '')
  const letterhead = letterheadIn(notice.title)
  if (letterhead) {
    const titled = findIssuer(letterhead, byId, signedOn)
    if (!titled || areaOf(titled, byId) !== areaOf(issuer, byId))
      throw otherLetterhead(letterhead, printed)
  }
  const word = nameKey(issuerWord(docNo))
  const province = provinceOf(word)
  // 寧 is Ningxia and Ningde, 晉 is Shanxi and Jinjiang: the place of the issuer decides.
  if (
    province &&
    !nameKey(pathName(issuer, byId)).includes(province) &&
    !isInName(word, issuer, byId)
  )
    throw foreignNumber(docNo, province, printed)
  return issuer
}

/** The government that a title names before its subject: 福建省人民政府辦公廳關於…; undefined if it names none. */
const letterheadIn = (title: string): string | undefined => {
  const [, before = ''] = /^(.{2,60}?)\s*[關关][於于]/u.exec(title) ?? []
  // Of several issuers of one notice, the last government counts.
  return before.split(/[\s、]+/).findLast(isGovernmentName)
}

const pathName = ({ path }: Unit, byId: UnitsById): string =>
  splitPath(path)
    .map((id) => byId.get(id)?.nameHant ?? '')
    .join('')

const isInName = (word: string, issuer: Unit, byId: UnitsById): boolean =>
  nameKey(areaOf(issuer, byId).nameHant).includes(word.charAt(0))
