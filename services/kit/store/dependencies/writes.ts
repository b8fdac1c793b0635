import { asyncVariable } from '../../async-context/index.ts'
import { everyRecordTag } from './tag.ts'

interface WriteScope {
  /** Entities with written rows that have no tags of their own. */
  readonly entities: Set<string>
  /** The entity whose records are being written with tags of their own. */
  readonly tagged?: string
}

const scopes = asyncVariable<WriteScope>()

/** Runs a transaction. @returns its result, and the tags of all entities that it wrote without tags of their records */
export const trackingWrites = async <T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly tags: readonly string[] }> => {
  const entities = new Set<string>()
  const result = await scopes.run({ entities }, work)
  return { result, tags: [...entities].flatMap((entity) => [entity, everyRecordTag(entity)]) }
}

/** Writes records of an entity for which the writer adds the tags itself. */
export const writingTagged = <T>(entity: string, work: () => T): T => {
  const outer = scopes.getStore()
  return outer ? scopes.run({ entities: outer.entities, tagged: entity }, work) : work()
}

/** Tracks a write of rows of these entities. */
export const trackWritten = (entities: Iterable<string>): void => {
  const scope = scopes.getStore()
  if (!scope) return
  for (const entity of entities) if (entity !== scope.tagged) scope.entities.add(entity)
}

/** Whether the writes of the running transaction are tracked. */
export const isTrackingWrites = (): boolean => scopes.getStore() !== undefined
