import { profileOf } from '../../infra/demo/profiles/index.ts'
import { Chance } from '../../infra/demo/records/chance.ts'
import { Days } from '../../infra/demo/records/days.ts'
import { drawRecord, type DrawRecord } from '../../infra/demo/records/draw.ts'
import { Tape } from '../../infra/demo/records/tape.ts'
import type { RecordType } from '../../services/kit/records/index.ts'
import { at, type Domain } from './domain.ts'

export type Values = Readonly<Record<string, unknown>>

const day = 86_400_000

/**
 * Values of a record that a unit may enter: mostly such as satisfy the type's rules, else as they fall.
 * @returns undefined when it must refer to a record that is not there
 */
export const invented = async (
  domain: Domain,
  type: RecordType,
  unitId: string,
  seed: number,
): Promise<Values | undefined> => {
  const { indicators, reporting, now, calendar } = domain
  const chance = new Chance(seed, type.name)
  const refs = await refsOf(domain, type, unitId, chance)
  if (!refs) return undefined
  domain.no += 1
  const unit = {
    id: unitId,
    kind: reporting.kindOf(unitId),
    name: '某單位',
    tasks: new Set(reporting.tasks),
    diligence: 0.6,
  }
  const drawn: Omit<DrawRecord, 'tape' | 'days' | 'hant'> = {
    unit,
    year: now.getUTCFullYear(),
    no: domain.no,
    story: profileOf(domain.subgraph.name)[type.name] ?? {},
    chance,
    from: new Date(now.getTime() - chance.next() ** 2 * 200 * day),
    end: now,
    refs,
  }
  const ofType = indicators.filter(({ record }) => record === type.entity)
  const isGood = new Map(ofType.map((one) => [one.task, chance.yes(0.5)]))
  const made = domain.inventor.invent(type, {
    ...drawn,
    id: `invented-${domain.no}`,
    rules: await domain.law(),
    calendar,
    fits: () => true,
    wish: {
      indicators: ofType,
      year: drawn.year,
      isGood: (task) => isGood.get(task) ?? true,
      counting: new Set(ofType.filter(() => chance.yes(0.7))),
    },
  })
  const tape = new Tape(chance)
  const asItFalls = () =>
    drawRecord(type, { ...drawn, tape, hant: type.names.label, days: new Days(calendar) })
  const values: Values = made && chance.yes(0.8) ? made.record : asItFalls()
  const entered = type.fields.filter(({ derived }) => !derived)
  return Object.fromEntries(entered.map(({ property }) => [property, values[property] ?? null]))
}

/** Records to refer to: of the same unit if there is one, now and then any. */
const refsOf = async (
  domain: Domain,
  { fields }: RecordType,
  unitId: string,
  chance: Chance,
): Promise<ReadonlyMap<string, string> | undefined> => {
  const refs = new Map<string, string>()
  for (const { property, target, optional } of fields) {
    if (!target) continue
    const all = await domain.records(target())
    const own = all.filter((record) => record.unitId === unitId)
    const those = own.length > 0 && chance.yes(0.9) ? own : all
    const one = at(those, chance.whole(0, 1_000))
    if (one) refs.set(property, one.id)
    else if (!optional) return undefined
  }
  return refs
}
