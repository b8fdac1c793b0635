import type { RecordType, DueRules } from '../../../services/kit/records/index.ts'
import { Chance } from './chance.ts'
import { concerns, type Told } from './domain-year.ts'
import { Family } from './family.ts'
import { Inventor } from './invent.ts'
import { type Made, momentOf } from './made.ts'
import { isBounded, needsOf } from './needs.ts'
import type { DemoUnit, DemoYear } from './province.ts'
import type { Indicator } from '../../../services/kit/indicators/index.ts'
import { newId } from './new-id.ts'
import { best, granted, type Wish } from './wish.ts'

/** Most records that hang on one. */
const mostChildren = 12

/** Invents the records of one unit and domain in one year. */
export class UnitYear {
  readonly family: Family
  private readonly chance: Chance
  private count = 0

  constructor(
    private readonly told: readonly Told[],
    private readonly unit: DemoUnit,
    private readonly year: DemoYear,
    private readonly rulebook: DueRules,
    private readonly inventor: Inventor,
  ) {
    this.family = new Family({ ...rulebook, end: year.end })
    this.chance = new Chance(year.seed, year.year, unit.id, told[0]?.type.name ?? '')
  }

  /** @param about about how many records the unit should have in this domain */
  invent(about: number): readonly Made[] {
    const mine = this.told.filter((one) => concerns(one, this.unit))
    const share = mine.length / Math.max(1, this.told.length)
    for (const one of mine) {
      if (!one.isChild) this.asNeeded(one)
      for (const property of one.hangsOn) this.hang(one, property)
      // Nothing is so rare that a year has none of it.
      if (!this.inventor.invented.has(one.type)) this.one(one, new Map())
    }
    this.fill(mine, about * share)
    return this.family.made
  }

  private asNeeded(told: Told): void {
    const needs = needsOf(told.indicators, this.unit, this.isGood, this.chance)
    for (const needed of needs) this.one(told, new Map(), needed)
    const isAsked = told.indicators.some(
      ({ target, informs }) => target.kind !== 'SHARE' && !informs,
    )
    if (!isAsked) this.one(told, new Map())
    // Who is bad at something has at least one record that shows it.
    for (const indicator of told.indicators.filter(this.isFailed))
      this.one(told, new Map(), undefined, new Set([indicator]))
  }

  /** Gives every record that is there what should hang on it. */
  private hang(told: Told, property: string, on?: Made): void {
    const target = told.type.fields.find((field) => field.property === property)?.target?.()
    const parents = on ? [on] : target ? this.family.of(target) : []
    for (const parent of parents) {
      const wish = this.wishFor(parent.type)
      const isSummedUp = (told.type.aggregates ?? []).some(({ into }) => into === property)
      const isGoodAtAll = wish.indicators.some(({ task }) => this.isGood(task))
      const helps = isSummedUp && isGoodAtAll
      const least = this.chance.yes(0.6) ? 1 : 0
      for (let no = 0; no < mostChildren; no += 1) {
        if (no >= least && (!helps || granted(parent.record, wish) === best(wish))) break
        if (!this.one(told, new Map([[property, parent]]))) break
      }
    }
  }

  private fill(mine: readonly Told[], about: number): void {
    const roots = mine.filter(({ isChild, indicators }) => !isChild && !isBounded(indicators))
    const urn = roots.flatMap((one) =>
      Array.from({ length: Math.round((one.story.weight ?? 1) * 2) }, () => one),
    )
    for (let no = 0; urn.length > 0 && no < about * 2 && this.count < about; no += 1) {
      const made = this.one(this.chance.pick(urn), new Map())
      if (!made) continue
      for (const child of mine)
        for (const property of child.hangsOn)
          if (refersTo(child.type, property, made.type)) this.hang(child, property, made)
    }
  }

  private one(
    told: Told,
    on: ReadonlyMap<string, Made>,
    needed?: Wish['needed'],
    counting = this.countingFor(told),
  ): Made | undefined {
    const { type, story } = told
    const refs = new Map(on)
    for (const field of type.fields) {
      const those = field.target ? this.family.of(field.target()) : []
      if (!refs.has(field.property) && those.length > 0)
        refs.set(field.property, this.chance.pick(those))
    }
    const from = this.beginning([...refs.values()], story.leads ?? false)
    this.count += 1
    const made = this.inventor.invent(type, {
      ...this.rulebook,
      id: newId(from, this.chance),
      unit: this.unit,
      year: this.year.year,
      no: this.count,
      story,
      from,
      end: this.year.end,
      fits: (record) => this.family.fits(type, record),
      refs: new Map([...refs].map(([property, { record }]) => [property, record.id])),
      wish: { ...this.wishFor(type), needed, counting },
      ...(on.size > 0 ? { beside: this.beside(told, on) } : {}),
      chance: this.chance,
    })
    if (made) this.family.add(made)
    return made
  }

  /** A working moment of the year, behind the beginning of what it hangs on. */
  private beginning(parents: readonly Made[], leads: boolean): Date {
    const first = Math.max(
      Date.parse(`${this.year.year}-01-02T01:00:00Z`),
      ...parents.map(({ record, type }) => firstMoment(type, record)?.getTime() ?? 0),
    )
    if (leads && this.chance.yes(0.85))
      return new Date(first - this.chance.whole(1, 12) * 86_400_000)
    const left = this.year.end.getTime() - first
    const part = parents.length > 0 ? this.chance.next() ** 3 * 0.5 : this.chance.next() * 0.9
    const at = new Date(first + left * part)
    at.setUTCHours(
      1 + this.chance.whole(0, 8),
      this.chance.whole(0, 59),
      this.chance.whole(0, 59),
      0,
    )
    return at.getTime() < first ? new Date(first) : at
  }

  /** Half of the indicators, by chance: so that records are of all kinds and each is asked about. */
  private countingFor({ indicators }: Told): ReadonlySet<Indicator> {
    return new Set(indicators.filter(() => this.chance.yes(0.5)))
  }

  /** How much a record helps what it hangs on, and whether it says something new there. */
  private beside({ type }: Told, on: ReadonlyMap<string, Made>): (made: Made) => number {
    const siblings = this.family
      .of(type.entity)
      .filter(({ record }) =>
        [...on].every(([property, parent]) => record[property] === parent.record.id),
      )
    const known = new Set(siblings.map(choicesOf))
    return (made) =>
      (known.has(choicesOf(made)) ? 0 : 0.5) +
      this.family.parentsWith(made).reduce((sum, parent) => sum + this.content(parent), 0)
  }

  private content({ type, record }: Made): number {
    return granted(record, this.wishFor(type))
  }

  private wishFor(type: RecordType): Wish {
    const indicators = this.told.find((one) => one.type === type)?.indicators ?? []
    return { indicators, isGood: this.isGood, year: this.year.year }
  }

  private readonly isFailed = ({ target, informs, task }: Indicator): boolean =>
    target.kind === 'SHARE' && !informs && !this.isGood(task)

  private readonly isGood = (task: number): boolean =>
    new Chance(this.year.seed, 'grade', this.year.year, this.unit.id, task).next() <
    this.unit.diligence
}

const choicesOf = ({ type, record }: Made): string =>
  type.fields
    .filter(({ kind }) => kind === 'choice')
    .map(({ property }) => String(record[property]))
    .join(' ')

const firstMoment = ({ fields }: RecordType, record: Made['record']): Date | undefined =>
  fields
    .filter(({ derived, ahead }) => !derived && !ahead)
    .map(({ property }) => momentOf(record[property]))
    .find((moment) => moment !== undefined)

const refersTo = ({ fields }: RecordType, property: string, to: RecordType): boolean =>
  fields.find((field) => field.property === property)?.target?.() === to.entity
