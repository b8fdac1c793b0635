import {
  type RecordField,
  type RecordType,
  snakeCase,
  visibilitySentence,
} from '../records/index.ts'
import { isPersonal } from '../store/index.ts'
import { columnsOf, type View, type ViewColumn, type ViewColumnKind } from './view.ts'

/** The view of a record type: `v1_site_messages`. It has every field but those about persons. */
export const recordView = (type: RecordType): View => {
  const { entity, names, plural, fields, publicWhenSet } = type
  const isPublic =
    publicWhenSet === undefined
      ? undefined
      : publicWhenSet
        ? `r.\`${snakeCase(publicWhenSet)}\` IS NOT NULL`
        : '1 = 0'
  return {
    name: `v1_${snakeCase(plural)}`,
    description: names.description,
    visibility: visibilitySentence(type),
    key: 'id',
    columns: [
      ...idColumns,
      ...fields
        .filter(({ property }) => !isPersonal(entity, property))
        .map(fieldColumn)
        .filter(({ name }) => !idColumns.some((column) => column.name === name)),
      {
        name: 'is_public',
        kind: 'boolean',
        description: 'Whether everybody may see the record.',
        sql: isPublic === undefined ? '1' : `(${isPublic})`,
      },
    ],
    from: `\`${snakeCase(type.name)}\` r LEFT JOIN unit_node u ON u.id = r.unit_id ${cityJoin}`,
    unitPath: `coalesce(u.path, concat('/', r.unit_id, '/'))`,
    ...(isPublic !== undefined && { isPublic }),
  }
}

/** The path below the root: `CITY-350200/CNTY-350203/`. */
const belowRoot = `substr(u.path, instr(substr(u.path, 2), '/') + 2)`

/** A unit is a city itself or is below one, which is below the root or is the root. */
const cityJoin = ['u.path', belowRoot]
  .map((path, index) => {
    const start = index === 0 ? `substr(${path}, 2)` : path
    const id = `substr(${start}, 1, instr(${start}, '/') - 1)`
    return `LEFT JOIN unit_node c${index} ON c${index}.id = ${id} AND c${index}.kind IN ('CITY', 'ZONE')`
  })
  .join(' ')

const idColumns = columnsOf('r', {
  id: ['text', 'The id, unique in the hub.'],
  external_id: ['text', 'The id in the system that the record comes from.'],
  unit_id: ['text', 'The unit that the record belongs to.'],
  unit_name: ['text', 'The name of the unit today.', 'u.name_hant'],
  unit_name_en: ['text', 'The name of the unit today, in English.', 'u.name_en'],
  unit_kind: ['text', 'The kind of the unit, e.g. `CITY`.', 'u.kind'],
  city_id: [
    'text',
    'The city or zone that the unit is or belongs to today; null for departments.',
    'coalesce(c0.id, c1.id)',
  ],
  city_name: ['text', 'The name of that city.', 'coalesce(c0.name_hant, c1.name_hant)'],
  entered_at: ['dateTime', 'When the record was entered into the hub.'],
})

const kinds: Readonly<Record<RecordField['kind'], ViewColumnKind>> = {
  code: 'text',
  title: 'text',
  text: 'text',
  url: 'text',
  date: 'date',
  dateTime: 'dateTime',
  integer: 'integer',
  boolean: 'boolean',
  choice: 'text',
  stringList: 'json',
  reference: 'text',
}

const fieldColumn = ({ property, kind, label, description, choices }: RecordField): ViewColumn => ({
  name: snakeCase(property),
  kind: kinds[kind],
  description: `${label}. ${description}${choices ? ` ${Object.keys(choices.options).join(', ')}.` : ''}`,
  sql: `r.\`${snakeCase(property)}\``,
})
