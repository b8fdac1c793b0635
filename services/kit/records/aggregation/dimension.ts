import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm'
import { isBelow, splitPath, UnitNode } from '../../access/index.ts'
import { isPersonal } from '../../store/index.ts'
import { enumName } from '../enum-name.ts'
import type { RecordField } from '../field.ts'
import type { RecordType } from '../record-type.ts'
import { recordTypeOf } from '../registry.ts'
import { enteredAt } from './entered-at.ts'
import type { MomentSql } from './moment-sql.ts'
import { type Period, periodSql } from './period.ts'

/** What records are grouped by. */
export interface Dimension {
  readonly description: string
  /** What the values are from: units, or this field. */
  readonly source: 'UNIT' | RecordField
  /** SQL over `record` for the value; null for records without one. */
  sql(dialect: MomentSql, period: Period): string
  /** Adds the tables that the SQL needs. */
  join?(query: SelectQueryBuilder<ObjectLiteral>): void
  /** The value as clients read it, from one that is not null. */
  read(value: string | number): string
}

/** The dimensions of a record type by their names in the graph. */
export const dimensionsOf = (type: RecordType): ReadonlyMap<string, Dimension> => {
  const own = type.fields.filter(({ property }) => !isPersonal(type.entity, property))
  const entries = [
    ['UNIT', unit] as const,
    ['CITY', city] as const,
    ...[...own, enteredAt].flatMap(ofField),
  ]
  const dimensions = new Map(entries)
  if (dimensions.size < entries.length)
    throw new Error(`two dimensions of ${type.name} have the same name`)
  return dimensions
}

const unit: Dimension = {
  description: 'The unit that the record belongs to.',
  source: 'UNIT',
  sql: () => 'record.unitId',
  read: String,
}

const city: Dimension = {
  description:
    'The city or zone that the unit is or belongs to today; null for the province and its departments.',
  source: 'UNIT',
  sql: () => 'place.path',
  join: (query) => {
    // The longest path is that of the nearest city, since it begins with the others.
    query.leftJoin(
      (places) =>
        places
          .select('below.id', 'unit_id')
          .addSelect('MAX(city.path)', 'path')
          .from(UnitNode, 'city')
          .innerJoin(UnitNode, 'below', isBelow('below.path', 'city.path'))
          .where(`city.kind IN ('CITY', 'ZONE')`)
          .groupBy('below.id'),
      'place',
      'place.unit_id = record.unitId',
    )
  },
  read: (path) => splitPath(String(path)).at(-1) ?? '',
}

const ofField = (field: RecordField): readonly (readonly [name: string, Dimension])[] => {
  const { property, kind } = field
  const name = enumName(property.replace(/Id$/, ''))
  const column = `record.${property}`
  const simple = (read: Dimension['read'] = String): Dimension => ({
    description: `By \`${property.replace(/Id$/, '')}\`.`,
    source: field,
    sql: () => column,
    read,
  })
  switch (kind) {
    case 'choice':
    case 'code':
    case 'integer':
      return [[name, simple()]]
    case 'reference':
      return isAlwaysPublic(field) ? [[name, simple()]] : []
    case 'boolean':
      return [[name, simple((value) => String(Number(value) !== 0))]]
    case 'date':
    case 'dateTime':
      return [
        [
          name,
          {
            ...simple(),
            sql: (dialect, period) =>
              periodSql(kind === 'date' ? column : dialect.dayOf(column), period),
          },
        ],
      ]
    default:
      return []
  }
}

/** Whether everybody sees which record a reference leads to. */
const isAlwaysPublic = ({ target }: RecordField): boolean => {
  const type = target && recordTypeOf(target())
  return type !== undefined && type.publicWhenSet === undefined
}
