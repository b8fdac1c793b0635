import { In } from 'typeorm'
import { InvalidInput } from '../../../schema/vocabulary/index.ts'
import { splitPath, UnitNode } from '../access/index.ts'
import type { Tx } from '../store/index.ts'
import type { RecordType } from './record-type.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * Reads the units of records that state facts of the province.
 * @returns a function that gives the refusal of such a record for a city, a county or their departments
 */
export const provinceCheck = async (
  { manager }: Tx,
  type: RecordType,
  records: readonly Values[],
): Promise<(record: Values) => InvalidInput | undefined> => {
  const ofProvince = records.filter((record) => type.isOfProvince?.(record))
  if (ofProvince.length === 0) return () => undefined
  const ids = [...new Set(ofProvince.map(unitOf))]
  const nodes = await manager.findBy(UnitNode, { id: In(ids) })
  const allowed = new Set(nodes.filter(isOfProvince).map(({ id }) => id))
  return (record) =>
    type.isOfProvince?.(record) && !allowed.has(unitOf(record)) ? refusal() : undefined
}

const unitOf = ({ unitId }: Values): string => String(unitId)

/** Whether a unit is the province itself or a department of it. */
const isOfProvince = ({ kind, path }: UnitNode): boolean =>
  kind === 'PROVINCE' || (kind === 'DEPARTMENT' && splitPath(path).length === 2)

const refusal = (): InvalidInput =>
  new InvalidInput('unitId', {
    en: '"unitId" is no unit of the province, but the record states a fact of the province. Let the province or the department in charge enter it, or give your own level.',
    hant: '本記錄屬於省級事項,只能由省政府或其主管部門錄入;請改由其錄入,或填寫本級層級。',
    hans: '本记录属于省级事项,只能由省政府或其主管部门录入;请改由其录入,或填写本级层级。',
  })
