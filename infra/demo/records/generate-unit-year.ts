import {
  type DueRules,
  isRefusedLevel,
  type RecordType,
} from '../../../services/kit/records/index.ts'
import { SeededRandom } from './seeded-random.ts'
import { appliesTo, type ProfiledType } from './profiled-type.ts'
import { RecordGraph } from './record-graph.ts'
import { RecordGenerator } from './record-generator.ts'
import type { GeneratedRecord } from './generated-record.ts'
import { isBounded, requiredRecordsOf } from './required-records.ts'
import type { DemoUnit, DemoYear } from './demo-unit.ts'
import { drawStart } from './draw-start.ts'
import type { Indicator } from '../../../services/kit/indicators/index.ts'
import { memoized } from './memoized.ts'
import { newId } from './new-id.ts'
import { choicesOf, refersTo } from './generated-values.ts'
import { maximumScore, scoreOf, type RecordTarget } from './record-target.ts'

/** The most children of one record per reference. */
const maximumChildren = 12

/** Generates the records of one unit and domain in one year. */
export class UnitYearGenerator {
  readonly graph: RecordGraph
  private readonly random: SeededRandom
  private count = 0

  constructor(
    private readonly profiledTypes: readonly ProfiledType[],
    private readonly unit: DemoUnit,
    private readonly year: DemoYear,
    private readonly rulebook: DueRules,
    private readonly generator: RecordGenerator,
  ) {
    this.graph = new RecordGraph({ ...rulebook, end: year.end })
    this.random = new SeededRandom(year.seed, year.year, unit.id, profiledTypes[0]?.type.name ?? '')
  }

  /** @param wanted about how many records the unit should have in this domain */
  generate(wanted: number): readonly GeneratedRecord[] {
    const applicable = this.profiledTypes.filter((each) => appliesTo(each, this.unit))
    const applicableShare = applicable.length / Math.max(1, this.profiledTypes.length)
    for (const each of applicable) {
      if (!each.requiresParent) this.generateRequired(each)
      for (const property of each.parentReferences) this.addChildren(each, property)
      if (each.requiresParent) this.generateRequiredParts(each)
      // Every type has at least one record in a year.
      if (!this.generator.generatedTypes.has(each.type)) this.generateOne(each, new Map())
    }
    this.generateOthers(applicable, wanted * applicableShare)
    return this.graph.generated
  }

  private generateRequired(profiledType: ProfiledType): void {
    const needs = requiredRecordsOf(profiledType.indicators, this.unit, this.isGood, this.random)
    for (const required of needs) this.generateOne(profiledType, new Map(), required)
    const isRequired = profiledType.indicators.some(
      ({ target, informs }) => target.kind !== 'SHARE' && !informs,
    )
    if (!isRequired) this.generateOne(profiledType, new Map())
    // A failed indicator has at least one record that fails it.
    for (const indicator of profiledType.indicators.filter(this.isFailed))
      this.generateOne(profiledType, new Map(), undefined, new Set([indicator]))
  }

  /** What the unit's tasks require of a type whose records are parts of others, once there are others. */
  private generateRequiredParts({ type, indicators, ...profiledType }: ProfiledType): void {
    const hasParents = type.fields.every(
      ({ target, optional }) => !target || optional || this.graph.of(target()).length > 0,
    )
    if (!hasParents) return
    for (const required of requiredRecordsOf(indicators, this.unit, this.isGood, this.random))
      this.generateOne({ type, indicators, ...profiledType }, new Map(), required)
  }

  /** Adds children to every parent, or to one. */
  private addChildren(
    profiledType: ProfiledType,
    property: string,
    onlyParent?: GeneratedRecord,
  ): void {
    const target = profiledType.type.fields.find((field) => field.property === property)?.target?.()
    const parents = onlyParent ? [onlyParent] : target ? [...this.graph.of(target)] : []
    for (const parent of parents) {
      const recordTarget = this.recordTargetFor(parent.type)
      const isAggregated = (profiledType.type.aggregates ?? []).some(
        ({ into }) => into === property,
      )
      const isGoodAtAll = recordTarget.indicators.some(({ topic }) => this.isGood(topic))
      const raisesScore = isAggregated && isGoodAtAll
      const minimum = this.random.chance(0.6) ? 1 : 0
      for (let number = 0; number < maximumChildren; number += 1) {
        if (
          number >= minimum &&
          (!raisesScore || scoreOf(parent.record, recordTarget) === maximumScore(recordTarget))
        )
          break
        if (!this.generateOne(profiledType, new Map([[property, parent]]))) break
      }
    }
  }

  private generateOthers(applicable: readonly ProfiledType[], wanted: number): void {
    const roots = applicable.filter(
      ({ requiresParent, indicators }) => !requiresParent && !isBounded(indicators),
    )
    const weightedRoots = roots.flatMap((each) =>
      Array.from({ length: Math.round((each.profile.weight ?? 1) * 2) }, () => each),
    )
    for (
      let number = 0;
      weightedRoots.length > 0 && number < wanted * 2 && this.count < wanted;
      number += 1
    ) {
      const generated = this.generateOne(this.random.pick(weightedRoots), new Map())
      if (!generated) continue
      for (const child of applicable)
        for (const property of child.parentReferences)
          if (refersTo(child.type, property, generated.type))
            this.addChildren(child, property, generated)
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
    const from = drawStart(this.random, this.year, [...refs.values()], profile.precedesParents)
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
      passesChecks: (record) =>
        this.graph.passesChecks(type, record) && !isRefusedLevel(type, record, this.unit.kind),
      refs: new Map([...refs].map(([property, { record }]) => [property, record.id])),
      recordTarget: { ...this.recordTargetFor(type), required, mustCount },
      ...(parents.size > 0 ? { contextScore: this.contextScore(profiledType, parents) } : {}),
      random: this.random,
    })
    if (generated) this.graph.add(generated)
    return generated
  }

  /** A random half of the indicators, so that records vary and each indicator has some that count. */
  private mustCountFor({ indicators }: ProfiledType): ReadonlySet<Indicator> {
    return new Set(indicators.filter(() => this.random.chance(0.5)))
  }

  /** How much a record raises the scores of its parents, and whether its choices differ from its siblings'. */
  private contextScore(
    { type }: ProfiledType,
    parents: ReadonlyMap<string, GeneratedRecord>,
  ): (generated: GeneratedRecord) => number {
    const siblings = this.graph
      .of(type.entity)
      .filter(({ record }) =>
        [...parents].every(([property, parent]) => record[property] === parent.record.id),
      )
    const known = new Set(siblings.map(choicesOf))
    return (generated) =>
      (known.has(choicesOf(generated)) ? 0 : 0.5) +
      this.graph
        .parentsAfterAdding(generated)
        .reduce((sum, parent) => sum + this.scoreWithTarget(parent), 0)
  }

  private scoreWithTarget({ type, record }: GeneratedRecord): number {
    return scoreOf(record, this.recordTargetFor(type))
  }

  private readonly recordTargetFor = memoized((type: RecordType): RecordTarget => {
    const indicators = this.profiledTypes.find((each) => each.type === type)?.indicators ?? []
    return { indicators, isGood: this.isGood, year: this.year.year }
  })

  private readonly isFailed = ({ target, informs, topic }: Indicator): boolean =>
    target.kind === 'SHARE' && !informs && !this.isGood(topic)

  private readonly isGood = memoized(
    (topic: string): boolean =>
      new SeededRandom(this.year.seed, 'grade', this.year.year, this.unit.id, topic).next() <
      this.unit.diligence,
  )
}
