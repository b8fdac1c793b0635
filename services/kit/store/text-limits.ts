import type { EntityManager, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm'
import { localized, type Label, LocalizedError } from '../../../schema/vocabulary/index.ts'

/** The bytes of a TEXT column of MariaDB. SQLite would store any length. */
const maxTextBytes = 65_535

/** A text is longer than the databases store. The message says which, and how long it may be. */
export class TextTooLong extends LocalizedError {
  override readonly name = 'TextTooLong'
  readonly code = 'TEXT_TOO_LONG'
}

interface ColumnLimit {
  readonly property: string
  /** Characters; undefined for a column that is limited by its bytes. */
  readonly characters: number | undefined
}

const known = new WeakMap<EntityMetadata, readonly ColumnLimit[]>()

const limitsOf = (metadata: EntityMetadata): readonly ColumnLimit[] => {
  const limits =
    known.get(metadata) ??
    metadata.columns.flatMap(({ propertyName: property, type, length }): ColumnLimit[] => {
      if (type === 'varchar' && length !== '') return [{ property, characters: Number(length) }]
      return type === 'text' ? [{ property, characters: undefined }] : []
    })
  known.set(metadata, limits)
  return limits
}

/** Refuses texts that a column of MariaDB does not hold, also on SQLite, so that a hub can move from one to the other. */
export const refuseLongTexts = (
  { connection }: EntityManager,
  entity: EntityTarget<ObjectLiteral>,
  values: object,
): void => {
  for (const { property, characters } of limitsOf(connection.getMetadata(entity))) {
    const value: unknown = Reflect.get(values, property)
    if (typeof value !== 'string') continue
    if (characters !== undefined && value.length > characters)
      throw new TextTooLong(
        localized(
          `"${property}" has ${value.length} characters; at most ${characters} are allowed.`,
          `「${property}」有 ${value.length} 個字符,最多 ${characters} 個。`,
        ),
      )
    if (characters === undefined && bytesOf(value) > maxTextBytes)
      throw tooManyBytes([`"${property}"`, `「${property}」`], value)
  }
}

/** Refuses values that together do not fit into a row of the change log. @param fields as JSON */
export const refuseLongFields = (fields: string): void => {
  if (bytesOf(fields) > maxTextBytes)
    throw tooManyBytes(['The values together', '各值合計'], fields)
}

const tooManyBytes = ([en, hant]: Label, text: string): TextTooLong =>
  new TextTooLong(
    localized(
      `${en} have ${bytesOf(text)} bytes; at most ${maxTextBytes} are stored. Shorten the texts, or link to a document.`,
      `${hant}有 ${bytesOf(text)} 位元組,最多可存 ${maxTextBytes}。請縮短文字,或改附文件鏈接。`,
    ),
  )

/** Counted only if it may matter: a UTF-16 unit has at most three bytes. */
const bytesOf = (text: string): number =>
  text.length * 3 <= maxTextBytes ? text.length : Buffer.byteLength(text)
