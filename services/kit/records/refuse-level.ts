import { type EntityManager, In } from 'typeorm'
import { InvalidInput, localized } from '../../../schema/vocabulary/index.ts'
import { UnitNode } from '../access/index.ts'
import { choicesOf } from './choices.ts'
import { GovernmentLevel } from './government-level.ts'
import type { RecordField } from './field.ts'
import type { RecordType } from './record-type.ts'

const { name: levelName } = choicesOf(GovernmentLevel)

type LevelRefusal = (type: RecordType, record: object) => InvalidInput | undefined

/**
 * Refuses facts about the province as a whole that are entered for a city or county: only the province's own bodies state
 * them, since they prove tasks of the province.
 */
export const levelRefusals = async (
  manager: EntityManager,
  unitIds: readonly string[],
): Promise<LevelRefusal> => {
  const nodes = await manager.find(UnitNode, { where: { id: In([...new Set(unitIds)]) } })
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]))
  return (type, record) => {
    const field = fieldOfProvince(type, record)
    const kind = kinds.get(String(Reflect.get(record, 'unitId')))
    return field && kind !== undefined && localKinds.has(kind) ? ofProvinceOnly(field) : undefined
  }
}

/** Whether a record of a unit of this kind would be refused, because it states a fact of the province. */
export const isRefusedLevel = (type: RecordType, record: object, kind: string): boolean =>
  localKinds.has(kind) && fieldOfProvince(type, record) !== undefined

const localKinds: ReadonlySet<string> = new Set([
  'CITY',
  'ZONE',
  'DISTRICT',
  'COUNTY_CITY',
  'COUNTY',
])

/** The field by which a record speaks of the province; undefined if it does not. */
const fieldOfProvince = ({ fields, provinceOnly }: RecordType, record: object) => {
  const found = fields.find(
    ({ property, choices }) =>
      (choices?.name === levelName && Reflect.get(record, property) === GovernmentLevel.PROVINCE) ||
      (provinceOnly?.field === property &&
        provinceOnly.values.includes(Reflect.get(record, property))),
  )
  return found
}

const ofProvinceOnly = ({ property, label }: RecordField): InvalidInput =>
  new InvalidInput(
    property,
    localized(
      `"${property}" states a fact of the province. Only a body of the province enters it; enter what your own level of government has done.`,
      `「${label}」屬省級事項,僅省級單位可填報;請填報本級政府的情況。`,
    ),
  )
