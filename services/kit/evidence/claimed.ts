import type { EntityManager } from 'typeorm'
import {
  EvidenceSchedule,
  isPublication,
  type Publication,
  type RecordType,
} from '../records/index.ts'
import type { Store } from '../store/index.ts'

/** A claim to be looked at. */
export interface ClaimedPage {
  readonly id: string
  readonly unitId: string
  readonly url: string
  readonly publishedOn: string
}

/** A kind of record that claims publication, with its class as such. */
export interface ClaimType {
  readonly type: RecordType
  readonly entity: new () => Publication
}

/** The claims of a service, and where it keeps them. */
export interface ClaimStore {
  readonly store: Store
  readonly types: readonly ClaimType[]
}

/** The kinds of record that claim publication. */
export const claimTypes = (types: readonly RecordType[]): readonly ClaimType[] =>
  types.flatMap((type) => {
    const { entity } = type
    return isClaim(entity) && isPublication(type) ? [{ type, entity }] : []
  })

const isClaim = (entity: new () => object): entity is new () => Publication =>
  isPublication({ entity })

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
): Promise<readonly ClaimedPage[]> => {
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

const dueQuery = (read: EntityManager, { type, entity }: ClaimType, now: Date) =>
  read
    .createQueryBuilder(entity, 'record')
    .leftJoin(EvidenceSchedule, 'visit', 'visit.entity = :entity AND visit.recordId = record.id', {
      entity: type.names.name,
    })
    .where('record.url IS NOT NULL')
    .andWhere('record.publishedOn IS NOT NULL')
    .andWhere('(record.checkedAt IS NULL OR visit.nextAt IS NULL OR visit.nextAt <= :now)', { now })
