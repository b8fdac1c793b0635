import type { DeepPartial, EntityManager, EntityTarget, FindOptionsWhere } from 'typeorm'
import { In } from 'typeorm'
import type { Audience } from './feed/feed.ts'
import { TouchedTags } from './dependencies/touched-tags.ts'
import { writingTagged } from './dependencies/writes.ts'
import { append, type Draft } from './log/append.ts'
import { withoutPersonal } from './log/personal.ts'
import { logDraftOf, type LogEvent } from './log/log-event.ts'
import { tagsOf } from './log/tags.ts'
import { insertRows } from './insert-rows.ts'
import { updateRow } from './update-row.ts'
import type { Projection } from './projection.ts'

/** Any row that the log speaks of. */
export interface LoggedRow {
  readonly id: string
  readonly unitId?: string | null
  readonly taskId?: string | null
}

/** Who acts, and when. */
export interface Author {
  readonly actor: string
  readonly now: Date
}

/** What the log says of a write. */
export interface EventNote {
  /** e.g. `siteMessage.replied` */
  readonly kind: string
  /** Left out: public. */
  readonly audience?: Audience
  /** What the log says beside the fields that were set, e.g. what one was before. */
  readonly details?: Readonly<Record<string, unknown>>
}

/** One write transaction: every change to a record goes through here and so into the log. */
export class Tx {
  /** The rows of the log that it wrote: behind `from`, up to `seq`. */
  logged: { readonly from: number; readonly seq: number } | undefined
  /** What it touched, as the log names it. */
  readonly touched = new TouchedTags()
  private readonly drafts: Draft[] = []

  constructor(
    readonly manager: EntityManager,
    readonly act: Author,
    private readonly projection: Projection,
    private readonly personalKey: Uint8Array,
  ) {}

  /** Finds a record and holds it until the transaction ends, so that what is read here is still true at commit. */
  async find<T extends LoggedRow>(entity: EntityTarget<T>, id: string): Promise<T | undefined> {
    return this.findBy(entity, { id } as FindOptionsWhere<T>)
  }

  async findBy<T extends LoggedRow>(
    entity: EntityTarget<T>,
    where: FindOptionsWhere<T>,
  ): Promise<T | undefined> {
    const query = this.manager.createQueryBuilder(entity, 'record').where(where)
    if (this.manager.connection.options.type === 'mysql') query.setLock('pessimistic_write')
    return (await query.getOne()) ?? undefined
  }

  /** Finds and holds many, in the order of their ids: so two that hold the same do not wait for each other in a ring. */
  findAll<T extends LoggedRow>(entity: EntityTarget<T>, ids: readonly string[]): Promise<T[]> {
    const query = this.manager
      .createQueryBuilder(entity, 'record')
      .where({ id: In([...ids]) } as FindOptionsWhere<T>)
      .orderBy('record.id')
    if (this.manager.connection.options.type === 'mysql') query.setLock('pessimistic_write')
    return query.getMany()
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

  /** Creates many of one kind at once; the log gets a row for each. */
  async createMany<T extends LoggedRow>(
    entity: EntityTarget<T>,
    values: readonly DeepPartial<T>[],
    note: EventNote,
  ): Promise<T[]> {
    const records = this.manager.create(entity, [...values] as DeepPartial<T>[])
    const { name, propertiesMap } = this.manager.connection.getMetadata(entity)
    // A record that comes from nowhere else is known by its own id.
    if ('externalId' in propertiesMap)
      for (const record of records) Object.assign(record, { externalId: externalIdOf(record) })
    await writingTagged(name, () => insertRows(this.manager, entity, records))
    for (const record of records)
      this.log(record, columnsOf(this.manager, entity, record), note, undefined)
    return records
  }

  /**
   * Changes a record if it still is as `where` says.
   * @returns the record as it is now, or undefined when it no longer was
   */
  async change<T extends LoggedRow>(
    record: T,
    change: EventNote & { readonly where?: object; readonly set: Partial<T> },
  ): Promise<T | undefined> {
    const entity = record.constructor as new () => T
    const where = { ...change.where, id: record.id }
    const done = await writingTagged(entity.name, () =>
      updateRow(this.manager, entity, where, change.set),
    )
    if (!done) return undefined
    const changed = Object.assign(Object.create(entity.prototype) as T, record, change.set)
    this.log(changed, { ...change.set }, change, record)
    return changed
  }

  /** Appends an event that changes no record. */
  appendEvent(said: LogEvent): void {
    this.drafts.push(logDraftOf(said, this.act))
  }

  /**
   * Writes what the changes so far mean: derived tables and rows of the log. A long write calls it now and then,
   * so that its memory stays bounded; the log is held from the first call to the end.
   */
  async flush(): Promise<void> {
    const drafts = this.drafts.splice(0)
    await this.projection.flush(this.manager)
    const seq = await append(this.manager, drafts)
    if (seq === undefined) return
    this.logged = { from: this.logged?.from ?? seq - drafts.length, seq }
    for (const draft of drafts)
      for (const tag of JSON.parse(draft.tags) as string[]) this.touched.add(tag)
  }

  private log<T extends LoggedRow>(
    record: T,
    fields: Record<string, unknown>,
    note: EventNote,
    before: T | undefined,
  ): void {
    const noun = record.constructor.name
    const unitId = record.unitId ?? null
    this.drafts.push({
      kind: note.kind,
      subject: `${noun}:${record.id}`,
      unitId,
      taskId: record.taskId ?? null,
      audience: note.audience ?? 'PUBLIC',
      tags: JSON.stringify(tagsOf(noun, record.id, unitId)),
      fields: JSON.stringify({
        ...withoutPersonal(record, fields, this.personalKey),
        ...note.details,
      }),
      counters: JSON.stringify(this.projection.record(before, record)),
      actor: this.act.actor,
      at: this.act.now.toISOString(),
    })
  }
}

const columnsOf = <T extends object>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  record: T,
): Record<string, unknown> =>
  Object.fromEntries(
    manager.connection
      .getMetadata(entity)
      .columns.map((column) => [column.propertyName, column.getEntityValue(record) ?? null]),
  )

const externalIdOf = (record: LoggedRow): unknown =>
  (record as { readonly externalId?: string }).externalId ?? record.id
