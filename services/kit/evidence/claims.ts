import type { EntityManager } from 'typeorm'
import {
  EvidenceSchedule,
  isPublication,
  type Publication,
  type RecordType,
} from '../records/index.ts'
import type { Store } from '../store/index.ts'

/** A claim that a page was published on a day. */
export interface ClaimedPage {
  readonly id: string
  readonly unitId: string
  readonly url: string
  readonly publishedOn: string
}

/** A record type that claims publication, with its class as a publication. */
export interface ClaimType {
  readonly type: RecordType
  readonly entity: new () => Publication
}

/** The store of a service, with its record types that claim publication. */
export interface ClaimStore {
  readonly store: Store
  readonly types: readonly ClaimType[]
}

/** The record types that claim publication. */
export const claimTypes = (types: readonly RecordType[]): readonly ClaimType[] =>
  types.flatMap((type) => {
    const { entity } = type
    return isPublicationClass(entity) ? [{ type, entity }] : []
  })

const isPublicationClass = (entity: new () => object): entity is new () => Publication =>
  isPublication({ entity })

interface DueOptions {
  readonly now: Date
  /** Only claims with a greater id. */
  readonly after: string
  readonly limit: number
}

/** Claims that were never checked or whose next check is due, ordered by id. */
export const dueClaims = async (
  read: EntityManager,
  claimType: ClaimType,
  { now, after, limit }: DueOptions,
): Promise<readonly ClaimedPage[]> => {
  const records = await dueQuery(read, claimType, now)
    .select(['record.id', 'record.unitId', 'record.url', 'record.publishedOn'])
    .andWhere('record.id > :after', { after })
    .orderBy('record.id')
    .limit(limit)
    .getMany()
  return records.flatMap(({ id, unitId, url, publishedOn }) =>
    url !== null && publishedOn !== null ? [{ id, unitId, url, publishedOn }] : [],
  )
}

/** How many claims are due for a check. */
export const countDue = (read: EntityManager, claimType: ClaimType, now: Date): Promise<number> =>
  dueQuery(read, claimType, now).getCount()

const dueQuery = (read: EntityManager, { type, entity }: ClaimType, now: Date) =>
  read
    .createQueryBuilder(entity, 'record')
    .leftJoin(EvidenceSchedule, 'next', 'next.entity = :entity AND next.recordId = record.id', {
      entity: type.names.name,
    })
    .where('record.url IS NOT NULL')
    .andWhere('record.publishedOn IS NOT NULL')
    .andWhere('(record.checkedAt IS NULL OR next.nextAt IS NULL OR next.nextAt <= :now)', { now })
