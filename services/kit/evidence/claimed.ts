import type { EntityManager } from 'typeorm'
import {
  EvidenceVisit,
  isPublication,
  type Publication,
  type RecordType,
} from '../records/index.ts'
import type { Store } from '../store/index.ts'

/** A claim to be looked at. */
export interface Claimed {
  readonly id: string
  readonly unitId: string
  readonly url: string
  readonly publishedOn: string
}

/** A kind of record that claims publication, with its class as such. */
export interface ClaimType {
  readonly type: RecordType
  readonly noun: new () => Publication
}

/** The claims of a service, and where it keeps them. */
export interface ClaimStore {
  readonly store: Store
  readonly types: readonly ClaimType[]
}

/** The kinds of record that claim publication. */
export const claimTypes = (types: readonly RecordType[]): readonly ClaimType[] =>
  types.flatMap((type) => {
    const { noun } = type
    return isClaim(noun) && isPublication(type) ? [{ type, noun }] : []
  })

const isClaim = (noun: new () => object): noun is new () => Publication => isPublication({ noun })

export interface DueOptions {
  readonly now: Date
  /** Only behind this id. */
  readonly after: string
  readonly limit: number
}

/** Claims that nobody has looked at, or whose time has come again, by id. */
export const dueClaims = async (
  read: EntityManager,
  claim: ClaimType,
  { now, after, limit }: DueOptions,
): Promise<readonly Claimed[]> => {
  const records = await dueQuery(read, claim, now)
    .select(['record.id', 'record.unitId', 'record.url', 'record.publishedOn'])
    .andWhere('record.id > :after', { after })
    .orderBy('record.id')
    .limit(limit)
    .getMany()
  return records.flatMap(({ id, unitId, url, publishedOn }) =>
    url !== null && publishedOn !== null ? [{ id, unitId, url, publishedOn }] : [],
  )
}

/** How many are due. */
export const countDue = (read: EntityManager, claim: ClaimType, now: Date): Promise<number> =>
  dueQuery(read, claim, now).getCount()

const dueQuery = (read: EntityManager, { type, noun }: ClaimType, now: Date) =>
  read
    .createQueryBuilder(noun, 'record')
    .leftJoin(EvidenceVisit, 'visit', 'visit.noun = :noun AND visit.recordId = record.id', {
      noun: type.words.name,
    })
    .where('record.url IS NOT NULL')
    .andWhere('record.publishedOn IS NOT NULL')
    .andWhere('(record.checkedAt IS NULL OR visit.nextAt IS NULL OR visit.nextAt <= :now)', { now })
