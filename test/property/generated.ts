import { profileOf } from '../../infra/demo/profiles/index.ts'
import { SeededRandom } from '../../infra/demo/records/seeded-random.ts'
import { DayCache } from '../../infra/demo/records/day-cache.ts'
import { drawRecord, type RecordDrawContext } from '../../infra/demo/records/draw-record.ts'
import { RecordedRandom } from '../../infra/demo/records/recorded-random.ts'
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
  const random = new SeededRandom(seed, type.name)
  const refs = await refsOf(domain, type, unitId, random)
  if (!refs) return undefined
  domain.number += 1
  const unit = {
    id: unitId,
    kind: reporting.kindOf(unitId),
    name: '某單位',
    tasks: new Set(reporting.tasks),
    diligence: 0.6,
  }
  const drawn: Omit<RecordDrawContext, 'recordedRandom' | 'days' | 'label'> = {
    unit,
    year: now.getUTCFullYear(),
    number: domain.number,
    profile: profileOf(domain.subgraph.name)[type.name] ?? {},
    random,
    from: new Date(now.getTime() - random.next() ** 2 * 200 * day),
    end: now,
    refs,
  }
  const ofType = indicators.filter(({ record }) => record === type.entity)
  const isGood = new Map(ofType.map((one) => [one.task, random.chance(0.5)]))
  const generated = domain.inventor.generate(type, {
    ...drawn,
    id: `invented-${domain.number}`,
    rules: await domain.law(),
    calendar,
    passesChecks: () => true,
    recordTarget: {
      indicators: ofType,
      year: drawn.year,
      isGood: (task) => isGood.get(task) ?? true,
      mustCount: new Set(ofType.filter(() => random.chance(0.7))),
    },
  })
  const recordedRandom = new RecordedRandom(random)
  const asItFalls = () =>
    drawRecord(type, {
      ...drawn,
      recordedRandom,
      label: type.names.label,
      days: new DayCache(calendar),
    })
  const values: Values = generated && random.chance(0.8) ? generated.record : asItFalls()
  const entered = type.fields.filter(({ derived }) => !derived)
  return Object.fromEntries(entered.map(({ property }) => [property, values[property] ?? null]))
}

/** Records to refer to: of the same unit if there is one, now and then any. */
const refsOf = async (
  domain: Domain,
  { fields }: RecordType,
  unitId: string,
  random: SeededRandom,
): Promise<ReadonlyMap<string, string> | undefined> => {
  const refs = new Map<string, string>()
  for (const { property, target, optional } of fields) {
    if (!target) continue
    const all = await domain.records(target())
    const own = all.filter((record) => record.unitId === unitId)
    const those = own.length > 0 && random.chance(0.9) ? own : all
    const one = at(those, random.integer(0, 1_000))
    if (one) refs.set(property, one.id)
    else if (!optional) return undefined
  }
  return refs
}
