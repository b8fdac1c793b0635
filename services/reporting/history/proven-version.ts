import {
  Column,
  Entity,
  type EntityManager,
  In,
  Index,
  MoreThanOrEqual,
  PrimaryColumn,
} from 'typeorm'
import { type CounterDelta, IndicatorCounter } from '../../kit/indicators/index.ts'
import { type Change, padded, setRows } from '../../kit/store/index.ts'
import { isCondition, ProvenCounter } from '../proof/proven-counter.ts'
import { topicOfCondition } from '../task/topics.ts'

/** What a proven counter was from a moment until its next version. Derived from the logs of the domains. */
@Entity('proven_version')
@Index(['topic', 'year'])
export class ProvenVersion extends IndicatorCounter {
  /** The moment of the change, in milliseconds since 1970. */
  @PrimaryColumn('bigint', { transformer: { to: Number, from: Number } })
  since!: number

  /** The topic of the indicator, e.g. `platforms.hotlines`. */
  @Column('varchar', { length: 96 })
  topic!: string
}

type Sums = Pick<IndicatorCounter, 'numerator' | 'denominator'>

const keyOf = ({ indicator, unitId, year }: Omit<IndicatorCounter, keyof Sums>): string =>
  `${indicator} ${unitId} ${year}`

/** Makes versions of counters from the changes of one log, in their order. @param sums the counters so far, which it continues */
export const versionsOfChanges = (
  changes: readonly Pick<Change, 'at' | 'counters'>[],
  sums: Map<string, Sums>,
  accepts: (delta: CounterDelta) => boolean = isCondition,
): readonly ProvenVersion[] => {
  const versions = new Map<string, ProvenVersion>()
  for (const { at, counters } of changes) {
    if (counters === '[]') continue
    const deltas: readonly CounterDelta[] = JSON.parse(counters)
    const since = Date.parse(at)
    for (const delta of deltas.filter(accepts)) {
      const { indicator, unitId, year } = delta
      const key = keyOf(delta)
      const before = sums.get(key) ?? { numerator: 0, denominator: 0 }
      const numerator = before.numerator + delta.numerator
      const denominator = before.denominator + delta.denominator
      sums.set(key, { numerator, denominator })
      const topic = topicOfCondition(indicator) ?? ''
      const version = { indicator, unitId, year, since, topic, numerator, denominator }
      versions.set(`${key} ${since}`, version)
    }
  }
  return [...versions.values()]
}

/** Writes the versions that changes make, before their deltas are added to the counters. */
export const addProvenVersions = async (
  manager: EntityManager,
  changes: readonly Change[],
): Promise<void> => {
  const counted = changes.filter(({ counters }) => counters !== '[]')
  const keys = counted
    .flatMap(({ counters }): CounterDelta[] => JSON.parse(counters))
    .filter(isCondition)
  if (keys.length === 0) return
  const named = {
    indicator: In(padded([...new Set(keys.map(({ indicator }) => indicator))])),
    unitId: In(padded([...new Set(keys.map(({ unitId }) => unitId))])),
    year: In(padded([...new Set(keys.map(({ year }) => year))])),
  }
  const stored = await manager.findBy(ProvenCounter, named)
  const versions = versionsOfChanges(counted, new Map(stored.map((row) => [keyOf(row), row])))
  await removeLater(manager, named, versions)
  await setRows(manager, ProvenVersion, versions)
}

/** The clock of the domain was set back: what is counted now stands for the moments that were shown before. */
const removeLater = async (
  manager: EntityManager,
  named: object,
  versions: readonly ProvenVersion[],
): Promise<void> => {
  const first = Math.min(...versions.map(({ since }) => since))
  const later = await manager.findBy(ProvenVersion, { ...named, since: MoreThanOrEqual(first) })
  const earliest = new Map<string, number>()
  for (const one of versions) {
    const key = keyOf(one)
    earliest.set(key, Math.min(earliest.get(key) ?? Infinity, one.since))
  }
  const overtaken = later.filter((one) => one.since >= (earliest.get(keyOf(one)) ?? Infinity))
  for (const { indicator, unitId, year, since } of overtaken)
    await manager.delete(ProvenVersion, { indicator, unitId, year, since })
}
