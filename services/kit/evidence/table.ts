import {
  type Column,
  type Problem,
  problemText,
  type SheetRow,
  writeCell,
} from '../tables/index.ts'
import { fieldsOf, Publication, type RecordField } from '../records/index.ts'
import { simplified } from '../../../schema/vocabulary/simplified.ts'
import { type ClaimStore, dueClaims } from './claimed.ts'

const fields = new Map(fieldsOf(Publication).map((field) => [field.property, field]))

const fieldNamed = (property: string): RecordField => {
  const field = fields.get(property)
  if (!field) throw new Error(`publications have no ${property}`)
  return field
}

const own = (property: string, heading: string, description: string): Column => ({
  property,
  heading,
  description,
  required: true,
  field: undefined,
})

const ofClaim = (property: string, required: boolean): Column => {
  const field = fieldNamed(property)
  return { property, heading: field.label, description: field.description, required, field }
}

/** The columns of a list of pages to visit: what identifies a claim, the claim, and what the visit showed. */
export const columns: readonly Column[] = [
  own('type', '類別', 'The kind of record, e.g. policyDocument.'),
  own('id', '記錄編號', 'The id of the record in the hub.'),
  { ...own('unitId', '單位代碼', 'The unit it belongs to.'), required: false },
  ofClaim('url', true),
  ofClaim('publishedOn', true),
  ...['verdict', 'observedOn', 'contentHash', 'checkedAt', 'finding'].map((property) =>
    ofClaim(property, false),
  ),
]

/** The columns of a file by its headings, with what is wrong with them. */
export const columnsIn = (headings: readonly string[]) => {
  const known = new Map(
    columns.flatMap((column) =>
      [column.property, simplified(column.heading), column.heading].map(
        (name) => [name, column] as const,
      ),
    ),
  )
  const found = new Map<string, Column>()
  const problems: Problem[] = []
  for (const heading of headings.filter((one) => one.trim() !== '')) {
    const column = known.get(heading.trim())
    if (!column) problems.push({ row: 1, column: undefined, value: heading, text: unknown })
    else if ([...found.values()].includes(column))
      problems.push({ row: 1, column, value: undefined, text: twice })
    else found.set(heading, column)
  }
  for (const column of columns)
    if ((column.required || column.property === 'verdict') && ![...found.values()].includes(column))
      problems.push({ row: 1, column, value: undefined, text: missing })
  return { columns: found, problems }
}

const unknown = problemText(
  'is not a heading of a list of pages. Write one with: hub export evidence.',
  '不是待核查清單的表頭,請以 hub export evidence 導出清單。',
)
const twice = problemText('stands twice. Remove one column.', '表頭重複,請刪去一列。')
const missing = problemText('the column is missing. Add it.', '缺少此列,請補上。')

/** The claims that are due as rows of a list, headings first, results empty. @param onRow told of each claim */
export async function* listRows(
  places: readonly ClaimStore[],
  now: Date,
  onRow: () => void = () => undefined,
): AsyncGenerator<readonly string[]> {
  yield columns.map(({ heading }) => heading)
  for (const { store, claim } of places.flatMap(claimsOf))
    for (let after = ''; ;) {
      const due = await dueClaims(store.read, claim, { now, after, limit: 500 })
      const last = due.at(-1)
      if (!last) break
      for (const one of due) {
        yield rowOf({ ...one, type: claim.type.name })
        onRow()
      }
      after = last.id
    }
}

const claimsOf = ({ store, types }: ClaimStore) => types.map((claim) => ({ store, claim }))

/** A row of a list from its values; what is not there is empty. */
export const rowOf = (values: Readonly<Record<string, unknown>>): readonly string[] =>
  columns.map(({ property, field }) =>
    field ? writeCell(field, values[property]) : String(values[property] ?? ''),
  )

/** Whether a row says what a visit showed. */
export const isChecked = ({ cells }: SheetRow, found: ReadonlyMap<string, Column>): boolean =>
  [...found].some(([heading, { property }]) => property === 'verdict' && cells.has(heading))
