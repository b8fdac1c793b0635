import type { EntityTarget, ObjectLiteral } from 'typeorm'
import { foldText } from '../../schema/vocabulary/language/fold-text.ts'
import { badInput } from '../kit/graphql/index.ts'
import type { Context } from '../kit/operation/index.ts'

const maxCharacters = 200

interface Searched<T> {
  readonly entity: EntityTarget<T>
  /** The properties that are searched. */
  readonly properties: readonly (keyof T & string)[]
  /** The filter, for messages. */
  readonly argument: string
}

/**
 * The ids of the rows that contain a text, whatever its case and Chinese characters, which databases compare each in their
 * own way. Reads all rows: for units and tasks, of which there are some thousands.
 */
export const idsContaining = async <T extends ObjectLiteral & { readonly id: string }>(
  { store }: Context,
  { entity, properties, argument }: Searched<T>,
  text: string,
): Promise<readonly string[]> => {
  if (text.length > maxCharacters)
    throw badInput(
      `"${argument}" has ${text.length} characters; at most ${maxCharacters} are allowed.`,
      `${argument} 有 ${text.length} 個字符,最多 ${maxCharacters} 個。`,
    )
  const wanted = foldText(text)
  const rows = await store.read
    .createQueryBuilder(entity, 'record')
    .select(['record.id', ...properties.map((property) => `record.${property}`)])
    .getMany()
  const contains = (row: T): boolean =>
    properties.some((property) => foldText(String(row[property] ?? '')).includes(wanted))
  return rows.filter(contains).map(({ id }) => id)
}
