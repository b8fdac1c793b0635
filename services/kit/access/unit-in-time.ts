import { type EntityManager, In } from 'typeorm'
import { InvalidInput, localized } from '../../../schema/vocabulary/index.ts'
import { UnitNode } from './unit-node.ts'

/** The existence of a unit: what decides whether something can be its own. */
export type UnitInTime = Pick<
  UnitNode,
  | 'id'
  | 'kind'
  | 'nameHant'
  | 'nameEn'
  | 'isReportingUnit'
  | 'validFrom'
  | 'validTo'
  | 'successorId'
>

/** The first and the last day of something, `YYYY-MM-DD`. */
export interface DayRange {
  readonly from: string
  readonly to: string
}

export const onDay = (day: string): DayRange => ({ from: day, to: day })

/** Whether a unit exists on a day. */
export const existsOn = (
  { validFrom, validTo }: Pick<UnitInTime, 'validFrom' | 'validTo'>,
  day: string,
): boolean => (validFrom === null || validFrom <= day) && (validTo === null || validTo >= day)

/** Whether a unit can report at all. The province does not, and yet has records of its own. */
export const hasRecords = ({ isReportingUnit, kind }: UnitInTime): boolean =>
  isReportingUnit || kind === 'PROVINCE'

/** Finds units, and those that they succeeded. */
export interface UnitLookup {
  find(id: string): Promise<UnitInTime | undefined>
  predecessorsOf(id: string): Promise<readonly UnitInTime[]>
}

/** The units as a service has them replicated. */
export const replicatedUnits = (manager: EntityManager): UnitLookup => ({
  find: async (id) => (await manager.findOneBy(UnitNode, { id })) ?? undefined,
  predecessorsOf: (id) =>
    manager.find(UnitNode, { where: { successorId: id }, order: { id: 'ASC' } }),
})

/**
 * A refusal that names the successor or predecessor, if the unit did not exist at that time or does not report.
 * @param field the input field that names the unit
 */
export const refuseUnitOutOfTime = async (
  units: UnitLookup,
  unit: UnitInTime,
  { from, to }: DayRange,
  field = 'unitId',
): Promise<InvalidInput | undefined> => {
  if (!hasRecords(unit)) return doesNotReport(unit, field)
  if (unit.validTo !== null && from > unit.validTo)
    return hasEnded(unit, unit.validTo, await successorOn(units, unit, from), field)
  if (unit.validFrom !== null && to < unit.validFrom) {
    const before = await units.predecessorsOf(unit.id)
    return notYet(
      unit,
      unit.validFrom,
      before.filter((one) => existsOn(one, to)),
      field,
    )
  }
  return undefined
}

/** The names of many units, each read once. */
export const unitsById = async (
  manager: EntityManager,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, UnitNode>> => {
  const nodes = await manager.findBy(UnitNode, { id: In([...new Set(ids)]) })
  return new Map(nodes.map((node) => [node.id, node]))
}

/** Follows successors until one exists on the day; undefined without one. */
const successorOn = async (
  units: UnitLookup,
  unit: UnitInTime,
  day: string,
): Promise<UnitInTime | undefined> => {
  const seen = new Set([unit.id])
  for (let next = unit.successorId; next !== null && !seen.has(next);) {
    seen.add(next)
    const successor = await units.find(next)
    if (!successor) return undefined
    if (successor.validTo === null || successor.validTo >= day) return successor
    next = successor.successorId
  }
  return undefined
}

const en = ({ nameEn, id }: UnitInTime): string => `${nameEn} (${id})`
const hant = ({ nameHant, id }: UnitInTime): string => `${nameHant}(${id})`

const refusal = (field: string, texts: { readonly en: string; readonly hant: string }) =>
  new InvalidInput(field, localized(texts.en, texts.hant))

const doesNotReport = (unit: UnitInTime, field: string) =>
  refusal(field, {
    en: `${en(unit)} does not report to this hub. Name a unit that reports.`,
    hant: `${hant(unit)}不承擔報送,請改填承擔報送的單位。`,
  })

const hasEnded = (
  unit: UnitInTime,
  validTo: string,
  successor: UnitInTime | undefined,
  field: string,
) =>
  refusal(field, {
    en: `${en(unit)} existed until ${validTo}. ${successor ? `Its successor is ${en(successor)}: name that unit.` : 'It has no successor.'}`,
    hant: `${hant(unit)}存續至 ${validTo},${successor ? `其職責由${hant(successor)}承接,請改填該單位。` : '沒有承接單位。'}`,
  })

const notYet = (
  unit: UnitInTime,
  validFrom: string,
  before: readonly UnitInTime[],
  field: string,
) =>
  refusal(field, {
    en: `${en(unit)} exists since ${validFrom}.${before.length > 0 ? ` Before, it was ${before.map(en).join(', ')}.` : ''} Name the unit that existed on that day.`,
    hant: `${hant(unit)}自 ${validFrom} 起設立${before.length > 0 ? `,此前為${before.map(hant).join('、')}` : ''},請填寫當時的單位。`,
  })
