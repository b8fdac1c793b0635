import type { RecordType, DueRules } from '../../../services/kit/records/index.ts'
import { SeededRandom } from './seeded-random.ts'
import { appliesTo, type ProfiledType } from './profiled-type.ts'
import { RecordGraph } from './record-graph.ts'
import { RecordGenerator } from './record-generator.ts'
import { type GeneratedRecord, dateTimeOf } from './generated-record.ts'
import { isBounded, requiredRecordsOf } from './required-records.ts'
import type { DemoUnit, DemoYear } from './demo-unit.ts'
import type { Indicator } from '../../../services/kit/indicators/index.ts'
import { newId } from './new-id.ts'
import { maximumScore, scoreOf, type RecordTarget } from './record-target.ts'

/** Most records that hang on one. */
const maximumChildren = 12

/** Invents the records of one unit and domain in one year. */
export class UnitYearGenerator {
  readonly graph: RecordGraph
  private readonly random: SeededRandom
  private count = 0

  constructor(
    private readonly profiledType: readonly ProfiledType[],
    private readonly unit: DemoUnit,
    private readonly year: DemoYear,
    private readonly rulebook: DueRules,
    private readonly generator: RecordGenerator,
  ) {
    this.graph = new RecordGraph({ ...rulebook, end: year.end })
    this.random = new SeededRandom(year.seed, year.year, unit.id, profiledType[0]?.type.name ?? '')
  }

  /** @param about about how many records the unit should have in this domain */
  generate(commonFields: number): readonly GeneratedRecord[] {
    const applicable = this.profiledType.filter((generateOne) => appliesTo(generateOne, this.unit))
    const applicableShare = applicable.length / Math.max(1, this.profiledType.length)
    for (const generateOne of applicable) {
      if (!generateOne.requiresParent) this.generateRequired(generateOne)
      for (const property of generateOne.parentReferences) this.addChildren(generateOne, property)
      // Nothing is so rare that a year has none of it.
      if (!this.generator.generatedTypes.has(generateOne.type)) this.generateOne(generateOne, new Map())
    }
    this.generateOthers(applicable, commonFields * applicableShare)
    return this.graph.generated
  }

  private generateRequired(profiledType: ProfiledType): void {
    const needs = requiredRecordsOf(profiledType.indicators, this.unit, this.isGood, this.random)
    for (const required of needs) this.generateOne(profiledType, new Map(), required)
    const isRequired = profiledType.indicators.some(
      ({ target, informs }) => target.kind !== 'SHARE' && !informs,
    )
    if (!isRequired) this.generateOne(profiledType, new Map())
    // Who is bad at something has at least one record that shows it.
    for (const indicator of profiledType.indicators.filter(this.isFailed))
      this.generateOne(profiledType, new Map(), undefined, new Set([indicator]))
  }

  /** Gives every record that is there what should hang on it. */
  private addChildren(profiledType: ProfiledType, property: string, parents?: GeneratedRecord): void {
    const target = profiledType.type.fields.find((field) => field.property === property)?.target?.()
    const parents = parents ? [parents] : target ? this.graph.of(target) : []
    for (const parent of parents) {
      const recordTarget = this.recordTargetFor(parent.type)
      const isAggregated = (profiledType.type.aggregates ?? []).some(({ into }) => into === property)
      const isGoodAtAll = recordTarget.indicators.some(({ task }) => this.isGood(task))
      const raisesScore = isAggregated && isGoodAtAll
      const minimum = this.random.chance(0.6) ? 1 : 0
      for (let number = 0; number < maximumChildren; number += 1) {
        if (number >= minimum && (!raisesScore || scoreOf(parent.record, recordTarget) === maximumScore(recordTarget))) break
        if (!this.generateOne(profiledType, new Map([[property, parent]]))) break
      }
    }
  }

  private generateOthers(applicable: readonly ProfiledType[], commonFields: number): void {
    const roots = applicable.filter(({ requiresParent, indicators }) => !requiresParent && !isBounded(indicators))
    const weightedRoots = roots.flatMap((generateOne) =>
      Array.from({ length: Math.round((generateOne.profile.weight ?? 1) * 2) }, () => generateOne),
    )
    for (let number = 0; weightedRoots.length > 0 && number < commonFields * 2 && this.count < commonFields; number += 1) {
      const generated = this.generateOne(this.random.pick(weightedRoots), new Map())
      if (!generated) continue
      for (const child of applicable)
        for (const property of child.parentReferences)
          if (refersTo(child.type, property, generated.type)) this.addChildren(child, property, generated)
    }
  }

  private generateOne(
    profiledType: ProfiledType,
    parents: ReadonlyMap<string, GeneratedRecord>,
    required?: RecordTarget['required'],
    mustCount = this.mustCountFor(profiledType),
  ): GeneratedRecord | undefined {
    const { type, profile } = profiledType
    const refs = new Map(parents)
    for (const field of type.fields) {
      const candidates = field.target ? this.graph.of(field.target()) : []
      if (!refs.has(field.property) && candidates.length > 0)
        refs.set(field.property, this.random.pick(candidates))
    }
    const from = this.startFor([...refs.values()], profile.precedesParents ?? false)
    this.count += 1
    const generated = this.generator.generate(type, {
      ...this.rulebook,
      id: newId(from, this.random),
      unit: this.unit,
      year: this.year.year,
      number: this.count,
      profile,
      from,
      end: this.year.end,
      passesChecks: (record) => this.graph.passesChecks(type, record),
      refs: new Map([...refs].map(([property, { record }]) => [property, record.id])),
      recordTarget: { ...this.recordTargetFor(type), required, mustCount },
      ...(parents.size > 0 ? { contextScore: this.contextScore(profiledType, parents) } : {}),
      random: this.random,
    })
    if (generated) this.graph.add(generated)
    return generated
  }

  /** A working moment of the year, behind the beginning of what it hangs on. */
  private startFor(parents: readonly GeneratedRecord[], precedesParents: boolean): Date {
    const first = Math.max(
      Date.parse(`${this.year.year}-01-02T01:00:00Z`),
      ...parents.map(({ record, type }) => firstMoment(type, record)?.getTime() ?? 0),
    )
    if (precedesParents && this.random.chance(0.85))
      return new Date(first - this.random.integer(1, 12) * 86_400_000)
    const left = this.year.end.getTime() - first
    const part = parents.length > 0 ? this.random.next() ** 3 * 0.5 : this.random.next() * 0.9
    const at = new Date(first + left * part)
    at.setUTCHours(
      1 + this.random.integer(0, 8),
      this.random.integer(0, 59),
      this.random.integer(0, 59),
      0,
    )
    return at.getTime() < first ? new Date(first) : at
  }

  /** Half of the indicators, by chance: so that records are of all kinds and each is asked about. */
  private mustCountFor({ indicators }: ProfiledType): ReadonlySet<Indicator> {
    return new Set(indicators.filter(() => this.random.chance(0.5)))
  }

  /** How much a record helps what it hangs on, and whether it says something new there. */
  private contextScore({ type }: ProfiledType, parents: ReadonlyMap<string, GeneratedRecord>): (generated: GeneratedRecord) => number {
    const siblings = this.graph
      .of(type.entity)
      .filter(({ record }) =>
        [...parents].every(([property, parent]) => record[property] === parent.record.id),
      )
    const known = new Set(siblings.map(choicesOf))
    return (generated) =>
      (known.has(choicesOf(generated)) ? 0 : 0.5) +
      this.graph.parentsAfterAdding(generated).reduce((sum, parent) => sum + this.scoreWithTarget(parent), 0)
  }

  private scoreWithTarget({ type, record }: GeneratedRecord): number {
    return scoreOf(record, this.recordTargetFor(type))
  }

  private recordTargetFor(type: RecordType): RecordTarget {
    const indicators = this.profiledType.find((generateOne) => generateOne.type === type)?.indicators ?? []
    return { indicators, isGood: this.isGood, year: this.year.year }
  }

  private readonly isFailed = ({ target, informs, task }: Indicator): boolean =>
    target.kind === 'SHARE' && !informs && !this.isGood(task)

  private readonly isGood = (task: number): boolean =>
    new SeededRandom(this.year.seed, 'grade', this.year.year, this.unit.id, task).next() <
    this.unit.diligence
}

const choicesOf = ({ type, record }: GeneratedRecord): string =>
  type.fields
    .filter(({ kind }) => kind === 'choice')
    .map(({ property }) => String(record[property]))
    .join(' ')

const firstMoment = ({ fields }: RecordType, record: GeneratedRecord['record']): Date | undefined =>
  fields
    .filter(({ derived, ahead }) => !derived && !ahead)
    .map(({ property }) => dateTimeOf(record[property]))
    .find((moment) => moment !== undefined)

const refersTo = ({ fields }: RecordType, property: string, to: RecordType): boolean =>
  fields.find((field) => field.property === property)?.target?.() === to.entity
