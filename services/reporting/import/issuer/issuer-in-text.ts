import type { EntityManager } from 'typeorm'
import { unitsById } from '../../unit/area.ts'
import { Unit } from '../../unit/unit.ts'
import { findTable } from '../find-table.ts'
import { readLines } from '../line.ts'
import { readLetter } from '../read-letter.ts'
import { issuerOf } from './check-issuer.ts'

interface IssuerInText {
  /** Undefined if the letter lacks a part that names it; parsing reports that part. */
  readonly issuer: Unit | undefined
  readonly signedOn: string
}

/** Reads the issuer alone, since it decides which names the rest of the notice may use. */
export const issuerInText = async (read: EntityManager, text: string): Promise<IssuerInText> => {
  const ignore = () => undefined
  const letter = readLetter(findTable(readLines(text), ignore).letter, ignore)
  const { docNo, issuer, signedOn } = letter
  if (docNo === '' || issuer === '' || signedOn === '') return { issuer: undefined, signedOn }
  return { issuer: issuerOf(letter, unitsById(await read.find(Unit))), signedOn }
}
