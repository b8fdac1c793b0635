import type { DeepPartial, EntityManager, EntityTarget, FindOptionsWhere } from 'typeorm'
import { isoText } from '../calendar/index.ts'
import type { Audience } from './feed/feed.ts'
import { TouchedTags } from './dependencies/touched-tags.ts'
import { writingTagged } from './dependencies/writes.ts'
import { append, type Draft } from './log/append.ts'
import { withoutPersonal } from './log/personal.ts'
import { logDraftOf, type LogEvent } from './log/log-event.ts'
import { derivedTags, tagsOf } from './log/tags.ts'
import { createEntity, entityColumns, fieldsOfRow } from './entity-columns.ts'
import { loadRows } from './load-rows.ts'
import { insertRows } from './insert-rows.ts'
import { updateRow } from './update-row.ts'
import type { Projection } from './projection.ts'
import { refuseLongFields, refuseLongTexts } from './text-limits.ts'

/** A row whose changes are logged. */
export interface LoggedRow {
  readonly id: string
  readonly unitId?: string | null
  readonly taskId?: string | null
}

/** The person or process that writes, and the moment of the write. */
export interface Author {
  readonly actor: string
  readonly now: Date
}

/** How the log describes a write. */
interface EventNote {
  /** e.g. `siteMessage.replied` */
  readonly kind: string
  /** PUBLIC if left out. */
  readonly audience?: Audience
  /** Values that the log keeps beside the fields that were set, e.g. an earlier value. */
  readonly details?: Readonly<Record<string, unknown>>
}

/** The rows that a transaction wrote into the log: after `from`, up to `seq`, which has this hash. */
export interface LoggedRows {
  readonly from: number
  readonly seq: number
  readonly hash: string
}

/** One write transaction. Every change of a record goes through it and so into the log. */
export class Tx {
  logged: LoggedRows | undefined
  /** The dependency tags of the log rows. */
  readonly touched = new TouchedTags()
  private readonly drafts: Draft[] = []

  constructor(
    readonly manager: EntityManager,
    readonly act: Author,
    private readonly projection: Projection,
    private readonly personalKey: Uint8Array,
  ) {}

  /** Finds a record and locks it until the transaction ends, so that it does not change before commit. */
  async find<T extends LoggedRow>(entity: EntityTarget<T>, id: string): Promise<T | undefined> {
    return (await this.findAll(entity, [id]))[0]
  }

  async findBy<T extends LoggedRow>(
    entity: EntityTarget<T>,
    where: FindOptionsWhere<T>,
  ): Promise<T | undefined> {
    const query = this.manager.createQueryBuilder(entity, 'record').where(where)
    // SQLite needs no row locks, since it has one writer.
    if (this.manager.connection.options.type === 'mysql') query.setLock('pessimistic_write')
    return (await query.getOne()) ?? undefined
  }

  /** Finds and locks many records in the order of their ids, which prevents deadlocks. */
  findAll<T extends LoggedRow>(entity: EntityTarget<T>, ids: readonly string[]): Promise<T[]> {
    return loadRows(this.manager, entity, 'id', ids, { lock: true })
  }

  async create<T extends LoggedRow>(
    entity: EntityTarget<T>,
    values: DeepPartial<T>,
    note: EventNote,
  ): Promise<T> {
    const [record] = await this.createMany(entity, [values], note)
    if (!record) throw new Error('nothing was created')
    return record
  }

  /** Creates many records of one entity; the log gets a row for each. */
  async createMany<T extends LoggedRow>(
    entity: EntityTarget<T>,
    values: readonly DeepPartial<T>[],
    note: EventNote,
  ): Promise<T[]> {
    const { name, properties } = entityColumns(this.manager, entity)
    const records = values.map((one) => createEntity(this.manager, entity, one))
    // A record without an external system has its own id as external id.
    if (properties.includes('externalId'))
      for (const record of records) {
        const externalId: unknown = Reflect.get(record, 'externalId') ?? record.id
        Object.assign(record, { externalId })
      }
    for (const record of records) refuseLongTexts(this.manager, entity, record)
    await writingTagged(name, () => insertRows(this.manager, entity, records))
    for (const record of records)
      this.log(record, fieldsOfRow(this.manager, record.constructor, record), note, undefined)
    return records
  }

  /**
   * Changes a record if it still meets `where`.
   * @returns the record after the change, or undefined if it no longer meets `where`
   */
  async change<T extends LoggedRow>(
    record: T,
    change: EventNote & { readonly where?: object; readonly set: Partial<T> },
  ): Promise<T | undefined> {
    const entity = record.constructor
    refuseLongTexts(this.manager, entity, change.set)
    const where = { ...change.where, id: record.id }
    const isChanged = await writingTagged(entity.name, () =>
      updateRow(this.manager, entity, where, change.set),
    )
    if (!isChanged) return undefined
    const changed: T = Object.assign(Object.create(entity.prototype), record, change.set)
    this.log(changed, { ...change.set }, change, record)
    return changed
  }

  /** Appends an event that changes no record. */
  appendEvent(event: LogEvent): void {
    for (const tag of event.tags) this.touched.add(tag)
    this.drafts.push(logDraftOf(event, this.act))
  }

  /**
   * Writes derived tables and log rows for the changes so far. Long transactions call it repeatedly to bound their
   * memory; the log stays locked from the first call to the end.
   */
  async flush(): Promise<void> {
    const drafts = this.drafts.splice(0)
    await this.projection.flush(this.manager)
    const head = await append(this.manager, drafts)
    if (!head) return
    this.logged = { from: this.logged?.from ?? head.seq - drafts.length, ...head }
  }

  private log<T extends LoggedRow>(
    record: T,
    fields: Record<string, unknown>,
    note: EventNote,
    before: T | undefined,
  ): void {
    const entity = record.constructor.name
    const unitId = record.unitId ?? null
    const visible = entityColumns(this.manager, record.constructor).hasPersonal
      ? withoutPersonal(record, fields, this.personalKey)
      : fields
    for (const tag of tagsOf(entity, record.id, unitId)) this.touched.add(tag)
    const written = JSON.stringify(withIsoTexts({ ...visible, ...note.details }))
    refuseLongFields(written)
    this.drafts.push({
      kind: note.kind,
      subject: `${entity}:${record.id}`,
      unitId,
      taskId: record.taskId ?? null,
      audience: note.audience ?? 'PUBLIC',
      tags: derivedTags,
      fields: written,
      counters: JSON.stringify(this.projection.record(before, record)),
      actor: this.act.actor,
      at: isoText(this.act.now),
    })
  }
}

/** Moments as JSON writes them. */
const withIsoTexts = (fields: Record<string, unknown>): Record<string, unknown> => {
  for (const [name, value] of Object.entries(fields))
    if (value instanceof Date) fields[name] = isoText(value)
  return fields
}
