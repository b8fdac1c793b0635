import shipped from '../../services/reporting/seed/rule-packs.json' with { type: 'json' }
import { taskId, tree, unitLog } from '../support/unit-log.ts'

interface ModelUnit {
  readonly kind: string
  /** Undefined for the province. */
  parent: string | undefined
}

const extraUnits = [
  ['CITY-350100', 'CITY', 'PROV-350000'],
  ['CNTY-350181', 'COUNTY_CITY', 'CITY-350100'],
  ['CNTY-350123', 'COUNTY', 'CITY-350100'],
  ['ZONE-350128', 'ZONE', 'PROV-350000'],
] as const

/** A plain model of the units and expectations that reporting publishes, with its log. */
export class ReportingModel {
  readonly log
  private readonly units = new Map<string, ModelUnit>()
  private readonly expectedUnits = new Map<number, Set<string>>()
  /** The legal rule packs that are switched on. */
  private readonly activePacks = new Set(['foi15', 'foi20', 'proactive20', 'op24'])

  constructor(readonly tasks: readonly number[]) {
    for (const [id, kind, path] of tree)
      this.units.set(id, { kind, parent: path.split('/').at(-3) || undefined })
    const all = [...this.units.keys(), ...extraUnits.map(([id]) => id)]
    this.log = unitLog(
      tasks.map((task) => ({ task, units: all, counts: false })),
      [...this.activePacks],
    )
    for (const [id, kind, parent] of extraUnits) {
      this.units.set(id, { kind, parent })
      this.appendUnit(id)
    }
    for (const [index, task] of tasks.entries())
      for (const [at, id] of all.entries()) if ((index + at) % 3 > 0) this.expect(task, id, true)
  }

  get ids(): readonly string[] {
    return [...this.units.keys()]
  }

  kindOf(id: string): string {
    return this.units.get(id)?.kind ?? ''
  }

  /** A unit and all units below it; all units without a root. */
  subtree(root: string | undefined): readonly string[] {
    return this.ids.filter((id) => root === undefined || this.ancestors(id).includes(root))
  }

  /** Whether a unit is expected to report a task. */
  isExpected(task: number, id: string): boolean {
    return this.expectedUnits.get(task)?.has(id) ?? false
  }

  isExpectedOfAny(task: number): boolean {
    return (this.expectedUnits.get(task)?.size ?? 0) > 0
  }

  expect(task: number, id: string, counts: boolean): void {
    const units = this.expectedUnits.get(task) ?? new Set()
    this.expectedUnits.set(task, units)
    if (counts) units.add(id)
    else units.delete(id)
    this.log.append({
      kind: counts ? 'assignment.triggered' : 'assignment.notApplicable',
      subject: `Assignment:${task}-${id}`,
      unitId: id,
      taskId: taskId(task),
      fields: { counts },
    })
  }

  /** Moves a unit with its subtree below another unit outside of that subtree. */
  move(id: string, to: string): void {
    const unit = this.units.get(id)
    if (!unit?.parent || this.ancestors(to).includes(id)) return
    unit.parent = to
    for (const one of this.subtree(id)) this.appendUnit(one)
  }

  /** Whether every clock runs whose rule pack is valid in the year. */
  isMeasured(clocks: readonly string[], year: number): boolean {
    return clocks.every((clock) => {
      const pack = shipped.packs.find(({ id }) => id === clock)
      const from = pack?.validFrom ?? '0001'
      const to = pack?.validTo ?? '9999'
      const isValid = from.slice(0, 4) <= String(year) && to.slice(0, 4) >= String(year)
      return pack?.source === 'NOTICE' || this.activePacks.has(clock) || !isValid
    })
  }

  switchRulePack(index: number, switchedOn: boolean): void {
    const laws = shipped.packs.filter(({ source }) => source === 'LAW')
    const id = laws[index % laws.length]?.id ?? ''
    if (switchedOn) this.activePacks.add(id)
    else this.activePacks.delete(id)
    this.log.appendRulePackChange(switchedOn ? 'rulePack.switchedOn' : 'rulePack.switchedOff', id, {
      switchedOn,
    })
  }

  private appendUnit(id: string): void {
    const fields = {
      id,
      kind: this.kindOf(id),
      path: `/${this.ancestors(id).toReversed().join('/')}/`,
    }
    this.log.append({ kind: 'unit.set', subject: `Unit:${id}`, unitId: id, fields })
  }

  /** The unit itself, then its parents upwards. */
  private ancestors(id: string): readonly string[] {
    const parent = this.units.get(id)?.parent
    return parent === undefined ? [id] : [id, ...this.ancestors(parent)]
  }
}
