import { asyncVariable } from '../../async-context/index.ts'
import { everyRecordTag, recordTag } from './tag.ts'

/** Beyond this many records of one entity, the dependency is on the entity as a whole, which is cheaper than a list of keys. */
const maxRecords = 20

/** The dependencies of one operation: what it has read, and until when the reads are valid. */
export class Reads {
  private readonly entities = new Set<string>()
  private readonly records = new Map<string, Set<string>>()
  private until = Number.POSITIVE_INFINITY

  addEntity(entity: string): void {
    this.entities.add(entity)
  }

  addRecord(entity: string, id: string): void {
    const ids = this.records.get(entity) ?? new Set()
    this.records.set(entity, ids.add(id))
  }

  expiresAt(moment: Date): void {
    this.until = Math.min(this.until, moment.getTime())
  }

  /** The last moment at which the reads of the clock are valid; undefined without such reads. */
  get validUntil(): Date | undefined {
    return Number.isFinite(this.until) ? new Date(this.until) : undefined
  }

  get tags(): readonly string[] {
    const tags = new Set(this.entities)
    for (const [entity, ids] of this.records) {
      if (tags.has(entity)) continue
      if (ids.size > maxRecords) tags.add(entity)
      else for (const tag of [...ids].map((id) => recordTag(entity, id))) tags.add(tag)
      tags.add(everyRecordTag(entity))
    }
    return [...tags]
  }
}

interface ReadScope {
  readonly reads: Reads
  /** The entity whose records are read by key, and tracked by record. */
  readonly byKey?: string
}

const scopes = asyncVariable<ReadScope>()

/** Runs an operation and tracks everything that it reads from stores. */
export const trackingReads = <T>(reads: Reads, work: () => T): T => scopes.run({ reads }, work)

/** Reads records of an entity by their keys. They are tracked by record, also those that do not exist. */
export const readingByKeys = <T>(entity: string, ids: readonly string[], work: () => T): T => {
  const outer = scopes.getStore()
  if (!outer) return work()
  for (const id of ids) outer.reads.addRecord(entity, id)
  return scopes.run({ reads: outer.reads, byKey: entity }, work)
}

/** Tracks a read of rows of these entities. */
export const trackRead = (entities: Iterable<string>): void => {
  const scope = scopes.getStore()
  if (!scope) return
  for (const entity of entities) if (entity !== scope.byKey) scope.reads.addEntity(entity)
}

/** Tracks a read of the clock: the response is valid up to this moment, inclusive. */
export const trackExpiry = (moment: Date): void => scopes.getStore()?.reads.expiresAt(moment)

/** Whether the reads of the running operation are tracked. */
export const isTrackingReads = (): boolean => scopes.getStore() !== undefined

/** Identifies the running operation; undefined outside of operations. */
export const currentReads = (): Reads | undefined => scopes.getStore()?.reads
