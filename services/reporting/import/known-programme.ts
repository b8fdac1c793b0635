import type { EntityManager } from 'typeorm'
import { documentKey, programmeIdOf } from '../programme/document-number.ts'
import { Programme } from '../programme/programme.ts'
import { isSameDocumentTitle } from '../programme/similar-titles.ts'
import { areaOf, type UnitsById } from '../unit/area.ts'
import type { Unit } from '../unit/unit.ts'
import { otherDocument } from './issuer/issuer.refusals.ts'
import type { ParsedNotice } from './parsed-notice.ts'

/** The programme that a notice defines anew, or the id of a new one. */
export interface Identity {
  readonly id: string
  readonly known: Programme | undefined
}

/**
 * Identifies a notice by its whole document number and the place of its issuer, in either script. Throws a `NoticeRefused`
 * if another document is stored under the number.
 */
export const identify = async (
  manager: EntityManager,
  notice: Pick<ParsedNotice, 'docNo' | 'title'>,
  issuer: Unit,
  byId: UnitsById,
): Promise<Identity> => {
  const area = areaOf(issuer, byId)
  const id = programmeIdOf(notice.docNo, area.gb2260 ?? area.id)
  const programmes = await manager.find(Programme)
  const known = programmes.find((programme) => {
    const stored = byId.get(programme.issuerId)
    const isHere = stored !== undefined && areaOf(stored, byId).id === area.id
    return (
      programme.id === id || (isHere && documentKey(programme.docNo) === documentKey(notice.docNo))
    )
  })
  if (!known) return { id, known }
  const isSame =
    documentKey(known.docNo) === documentKey(notice.docNo) &&
    isSameDocumentTitle(known.titleHant, notice.title)
  if (!isSame)
    throw otherDocument(notice.docNo, { id: known.id, title: known.titleHant }, notice.title)
  return { id: known.id, known }
}
