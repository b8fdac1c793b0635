import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import {
  Column,
  Entity,
  type EntityManager,
  Index,
  LessThan,
  type ObjectLiteral,
  PrimaryColumn,
} from 'typeorm'
import { RequestIdReused, reviveRefusal, UserError } from '../../../schema/vocabulary/index.ts'

/** The first result of a request, which repetitions of the request get too. */
@Entity('request')
@Index(['at'])
export class StoredResult {
  /** The hash of the actor and the request id. */
  @PrimaryColumn('varchar', { length: 64 })
  id!: string

  /** The hash of the action and its input; another input with the same id is refused. */
  @Column('varchar', { length: 64 })
  content!: string

  /** JSON: the record or the refusal. */
  @Column('text')
  result!: string

  @Column('varchar', { length: 24 })
  at!: string
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Identifies a request and its content. */
export const requestOf = (
  actor: string,
  requestId: string,
  action: string,
  input: object,
): Pick<StoredResult, 'id' | 'content'> & { readonly requestId: string } => ({
  requestId,
  id: sha256(`${actor}\n${requestId}`),
  content: sha256(canonicalize({ action, input }) ?? ''),
})

export type Request = ReturnType<typeof requestOf>

/**
 * The first result of a request; undefined if the request is new.
 * @typeParam T the result of the action, whose refusals include `RequestIdReused`
 */
export const storedResult = async <T>(
  manager: EntityManager,
  request: Request,
): Promise<T | undefined> => {
  const stored = await manager.findOneBy(StoredResult, { id: request.id })
  if (!stored) return undefined
  const result =
    stored.content === request.content
      ? revive(manager, JSON.parse(stored.result))
      : new RequestIdReused(request.requestId)
  // The same action stored this result, so it has the action's type.
  return result as T | undefined
}

/** Days after which a result is deleted: it may contain personal texts, and clients do not repeat requests so late. */
const retentionDays = 7

/** Deletes results after their retention. */
export const pruneResults = async (manager: EntityManager, now: Date): Promise<void> => {
  const oldest = new Date(now.getTime() - retentionDays * 24 * 3_600_000)
  await manager.delete(StoredResult, { at: LessThan(oldest.toISOString()) })
}

interface SerializedResult {
  readonly refusal?: string
  readonly entity?: string
  readonly fields: object
}

export const serializeResult = (result: unknown): string => JSON.stringify(toSerialized(result))

const toSerialized = (result: unknown): SerializedResult => {
  if (typeof result !== 'object' || result === null)
    throw new Error('an action must return a record or a refusal')
  const name = result.constructor.name
  return result instanceof UserError
    ? { refusal: name, fields: result }
    : { entity: name, fields: result }
}

const revive = (
  manager: EntityManager,
  { refusal, entity, fields }: SerializedResult,
): object | undefined => {
  if (refusal) return reviveRefusal(refusal, fields)
  const metadata = manager.connection.getMetadata(entity ?? '')
  const record: ObjectLiteral = {}
  for (const [name, value] of Object.entries(fields)) {
    const column = metadata.findColumnWithPropertyName(name)
    const isDate = column?.type === 'datetime' && value !== null
    record[name] = isDate ? new Date(String(value)) : value
  }
  return manager.create(metadata.target, record)
}
