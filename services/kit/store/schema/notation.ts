import type { ColumnShape } from './shape.ts'

const types = /^(varchar\(\d+\)|text|integer|bigint|boolean|date|datetime\(3\))( key| null)?$/

/** Reads a column as migrations write it: its type, then `key` or `null`, e.g. `varchar(96) key`, `date null`. */
export const parseColumn = (notation: string): ColumnShape => {
  const [, type, suffix = ''] = types.exec(notation) ?? []
  if (!type) throw new Error(`"${notation}" is no column type that both databases have`)
  return { type, isPrimary: suffix === ' key', isNullable: suffix === ' null' }
}

export const formatColumn = ({ type, isPrimary, isNullable }: ColumnShape): string =>
  `${type}${isPrimary ? ' key' : isNullable ? ' null' : ''}`
