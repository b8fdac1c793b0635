import type { ViewColumn, ViewRow, ViewValue } from '../../../services/kit/views/index.ts'

/** A JSON object in each line. Texts are exactly as they are stored. */
export async function* ndjson(
  columns: readonly ViewColumn[],
  pages: AsyncIterable<readonly ViewRow[]>,
): AsyncGenerator<string> {
  for await (const rows of pages) yield rows.map((row) => `${objectOf(columns, row)}\n`).join('')
}

const objectOf = (columns: readonly ViewColumn[], row: ViewRow): string =>
  JSON.stringify(
    Object.fromEntries(
      columns.map((column, index) => [column.name, valueOf(column, row[index] ?? null)]),
    ),
  )

const valueOf = ({ kind }: ViewColumn, value: ViewValue): unknown => {
  if (kind !== 'json' || typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    // Damaged text in a database must not end the table.
    return value
  }
}
