import type { EntityManager } from 'typeorm'
import { unitsById } from '../../unit/area.ts'
import { Unit } from '../../unit/unit.ts'
import type { NoticeDocument } from '../document/notice-document.ts'
import { findLayout } from '../layout/find-layout.ts'
import { readLetter } from '../letter/read-letter.ts'
import { issuerOf } from './check-issuer.ts'

interface IssuerInDocument {
  /** Undefined if the letter lacks a part that names it; parsing reports that part. */
  readonly issuer: Unit | undefined
  readonly signedOn: string
}

/** Reads the issuer alone, since it decides which names the rest of the notice may use. */
export const issuerInDocument = async (
  read: EntityManager,
  { blocks }: NoticeDocument,
): Promise<IssuerInDocument> => {
  const ignore = () => undefined
  const letter = readLetter(findLayout(blocks, ignore).letter, ignore)
  const { docNo, issuer, signedOn } = letter
  if (docNo === '' || issuer === '' || signedOn === '') return { issuer: undefined, signedOn }
  return { issuer: issuerOf(letter, unitsById(await read.find(Unit))), signedOn }
}
