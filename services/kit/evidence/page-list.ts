import { type Column, writeCell } from '../tables/index.ts'
import { fieldsOf, Publication, type RecordField } from '../records/index.ts'
import { type ClaimStore, dueClaims } from './claims.ts'

const fields = new Map(fieldsOf(Publication).map((field) => [field.property, field]))

const fieldNamed = (property: string): RecordField => {
  const field = fields.get(property)
  if (!field) throw new Error(`publications have no ${property}`)
  return field
}

const idColumn = (
  property: string,
  heading: string,
  description: string,
  required = true,
): Column => ({ property, heading, description, required, field: undefined })

const claimColumn = (property: string, required: boolean): Column => {
  const field = fieldNamed(property)
  return { property, heading: field.label, description: field.description, required, field }
}

/** The columns of a list of pages to check: the record, its claim, and the result of the check. */
export const pageListColumns: readonly Column[] = [
  idColumn('type', '類別', 'The record type, e.g. policyDocument.'),
  idColumn('id', '記錄編號', 'The id of the record in the hub.'),
  idColumn('unitId', '單位代碼', 'The unit that the record belongs to.', false),
  claimColumn('url', true),
  claimColumn('publishedOn', true),
  ...['verdict', 'observedOn', 'contentHash', 'checkedAt', 'finding'].map((property) =>
    claimColumn(property, false),
  ),
]

/**
 * The due claims as rows of a list, with empty results; the headings come first.
 * @param onRow called after each claim
 */
export async function* pageListRows(
  claimStores: readonly ClaimStore[],
  now: Date,
  onRow: () => void = () => undefined,
): AsyncGenerator<readonly string[]> {
  yield pageListColumns.map(({ heading }) => heading)
  for (const { store, types } of claimStores)
    for (const claimType of types)
      for (let after = ''; ;) {
        const due = await dueClaims(store.read, claimType, { now, after, limit: 500 })
        const last = due.at(-1)
        if (!last) break
        for (const claim of due) {
          yield pageListRowOf({ ...claim, type: claimType.type.name })
          onRow()
        }
        after = last.id
      }
}

/** A row of a list from values by property; absent values are empty. */
export const pageListRowOf = (values: Readonly<Record<string, unknown>>): readonly string[] =>
  pageListColumns.map(({ property, field }) =>
    field ? writeCell(field, values[property]) : String(values[property] ?? ''),
  )
