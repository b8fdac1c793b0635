import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { Column, Entity, type EntityManager, Index, LessThan, PrimaryColumn } from 'typeorm'
import { RequestIdReused, reviveRefusal, UserError } from '../../../schema/vocabulary/index.ts'

/** The first answer to a request, kept so that the same request again is answered with it. */
@Entity('request')
@Index(['at'])
export class StoredResult {
  /** Hash of the actor and their request id. */
  @PrimaryColumn('varchar', { length: 64 })
  id!: string

  /** Hash of the action and its input: another input under the same id is refused. */
  @Column('varchar', { length: 64 })
  content!: string

  /** JSON: the record or the refusal. */
  @Column('text')
  result!: string

  @Column('varchar', { length: 24 })
  at!: string
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Names a request and what it asked for. */
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

/** The first answer, or undefined when the request is new. */
export const storedResult = async (manager: EntityManager, request: Request): Promise<unknown> => {
  const kept = await manager.findOneBy(StoredResult, { id: request.id })
  if (!kept) return undefined
  if (kept.content !== request.content) return new RequestIdReused(request.requestId)
  return revive(manager, JSON.parse(kept.result) as Kept)
}

/** Days after which a request id is forgotten: an answer may hold what a person wrote, and no client repeats as late. */
const keptDays = 7

/** Drops the answers that nobody asks for again. */
export const pruneResults = async (manager: EntityManager, now: Date): Promise<void> => {
  const oldest = new Date(now.getTime() - keptDays * 24 * 3_600_000)
  await manager.delete(StoredResult, { at: LessThan(oldest.toISOString()) })
}

type Kept = { readonly refusal?: string; readonly entity?: string; readonly fields: object }

/** What is kept of an answer. */
export const serializeResult = (result: unknown): string => JSON.stringify(keptOf(result))

const keptOf = (result: unknown): Kept => {
  if (typeof result !== 'object' || result === null)
    throw new Error('an action answers with a record')
  const name = result.constructor.name
  return result instanceof UserError
    ? { refusal: name, fields: result }
    : { entity: name, fields: result }
}

const revive = (manager: EntityManager, { refusal, entity, fields }: Kept): unknown => {
  if (refusal) return reviveRefusal(refusal, fields)
  const metadata = manager.connection.getMetadata(entity ?? '')
  const values = Object.entries(fields).map(([name, value]) => {
    const column = metadata.findColumnWithPropertyName(name)
    return [name, column?.type === 'datetime' && value !== null ? new Date(String(value)) : value]
  })
  return manager.create(metadata.target, Object.fromEntries(values) as object)
}
