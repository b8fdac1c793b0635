import { profileOf } from '../../infra/demo/profiles/index.ts'
import { SeededRandom } from '../../infra/demo/records/seeded-random.ts'
import { DayCache } from '../../infra/demo/records/day-cache.ts'
import { drawRecord, type RecordDrawContext } from '../../infra/demo/records/draw-record.ts'
import { RecordedRandom } from '../../infra/demo/records/recorded-random.ts'
import type { RecordType } from '../../services/kit/records/index.ts'
import { topicsOfTask } from '../support/shipped-topics.ts'
import type { RecordGenerator } from '../../infra/demo/records/record-generator.ts'
import type { Calendar } from '../../services/kit/calendar/index.ts'
import type { Indicator } from '../../services/kit/indicators/index.ts'
import type { ActiveRules } from '../../services/kit/rules/index.ts'
import type { LoggedRow } from '../../services/kit/store/index.ts'
import { pickAt, type StoredRecord } from './domain.ts'

export type Values = Readonly<Record<string, unknown>>

const day = 86_400_000

/** What values are generated from: a domain, its records, and its units. */
export interface GenerationSource {
  readonly subgraph: { readonly name: string }
  readonly indicators: readonly Indicator[]
  readonly reporting: { readonly tasks: readonly number[]; kindOf(unitId: string): string }
  readonly now: Date
  readonly calendar: Calendar
  readonly generator: RecordGenerator
  /** The number of generated records. */
  generatedCount: number
  activeRules(): Promise<ActiveRules>
  records(entity: new () => LoggedRow): Promise<readonly StoredRecord[]>
}

/**
 * Generates values of a record of a unit. Most satisfy the rules of the type; the others are drawn freely.
 * @returns undefined when a required reference has no record to refer to
 */
export const generateValues = async (
  domain: GenerationSource,
  type: RecordType,
  unitId: string,
  seed: number,
): Promise<Values | undefined> => {
  const { indicators, reporting, now, calendar } = domain
  const random = new SeededRandom(seed, type.name)
  const refs = await refsOf(domain, type, unitId, random)
  if (!refs) return undefined
  domain.generatedCount += 1
  const unit = {
    id: unitId,
    kind: reporting.kindOf(unitId),
    name: '某單位',
    topics: new Set(reporting.tasks.flatMap(topicsOfTask)),
    diligence: 0.6,
  }
  const drawn: Omit<RecordDrawContext, 'recordedRandom' | 'days' | 'label'> = {
    unit,
    year: now.getUTCFullYear(),
    number: domain.generatedCount,
    profile: profileOf(domain.subgraph.name)[type.name] ?? {},
    random,
    from: new Date(now.getTime() - random.next() ** 2 * 200 * day),
    end: now,
    refs,
  }
  const ofType = indicators.filter(({ record }) => record === type.entity)
  const isGood = new Map(ofType.map((one) => [one.topic, random.chance(0.5)]))
  const generated = domain.generator.generate(type, {
    ...drawn,
    id: `generated-${domain.generatedCount}`,
    rules: await domain.activeRules(),
    calendar,
    passesChecks: () => true,
    recordTarget: {
      indicators: ofType,
      year: drawn.year,
      isGood: (topic) => isGood.get(topic) ?? true,
      mustCount: new Set(ofType.filter(() => random.chance(0.7))),
    },
  })
  const recordedRandom = new RecordedRandom(random)
  const drawFreely = () =>
    drawRecord(type, {
      ...drawn,
      recordedRandom,
      label: type.names.label,
      days: new DayCache(calendar),
    })
  const values: Values = generated && random.chance(0.8) ? generated.record : drawFreely()
  const entered = type.fields.filter(({ derived }) => !derived)
  return Object.fromEntries(entered.map(({ property }) => [property, values[property] ?? null]))
}

/** Chooses records to refer to, mostly of the same unit. */
const refsOf = async (
  domain: GenerationSource,
  { fields }: RecordType,
  unitId: string,
  random: SeededRandom,
): Promise<ReadonlyMap<string, string> | undefined> => {
  const refs = new Map<string, string>()
  for (const { property, target, optional } of fields) {
    if (!target) continue
    const all = await domain.records(target())
    const own = all.filter((other) => other.unitId === unitId)
    const candidates = own.length > 0 && random.chance(0.9) ? own : all
    const record = pickAt(candidates, random.integer(0, 1_000))
    if (record) refs.set(property, record.id)
    else if (!optional) return undefined
  }
  return refs
}
