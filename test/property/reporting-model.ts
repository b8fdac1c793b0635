import shipped from '../../services/reporting/seed/rule-packs.json' with { type: 'json' }
import { taskId, tree, unitLog } from '../support/unit-log.ts'

interface Place {
  readonly kind: string
  /** Undefined of the province. */
  parent: string | undefined
}

const more = [
  ['CITY-350100', 'CITY', 'PROV-350000'],
  ['CNTY-350181', 'COUNTY_CITY', 'CITY-350100'],
  ['CNTY-350123', 'COUNTY', 'CITY-350100'],
  ['ZONE-350128', 'ZONE', 'PROV-350000'],
] as const

/** What reporting says of units and tasks, kept in the plainest way: to count by hand. */
export class Reporting {
  readonly log
  private readonly units = new Map<string, Place>()
  private readonly answering = new Map<number, Set<string>>()

  constructor(readonly tasks: readonly number[]) {
    for (const [id, kind, path] of tree)
      this.units.set(id, { kind, parent: path.split('/').at(-3) || undefined })
    const all = [...this.units.keys(), ...more.map(([id]) => id)]
    this.log = unitLog(
      tasks.map((task) => ({ task, units: all, counts: false })),
      ['foi15', 'foi20', 'proactive20', 'op24'],
    )
    for (const [id, kind, parent] of more) {
      this.units.set(id, { kind, parent })
      this.place(id)
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

  /** A unit and all below it; all units, if none is named. */
  within(root: string | undefined): readonly string[] {
    return this.ids.filter((id) => root === undefined || this.above(id).includes(root))
  }

  /** Whether a unit must answer for a task. */
  isExpected(task: number, id: string): boolean {
    return this.answering.get(task)?.has(id) ?? false
  }

  isAsked(task: number): boolean {
    return (this.answering.get(task)?.size ?? 0) > 0
  }

  expect(task: number, id: string, counts: boolean): void {
    const those = this.answering.get(task) ?? new Set()
    this.answering.set(task, those)
    if (counts) those.add(id)
    else those.delete(id)
    this.log.tell({
      kind: counts ? 'assignment.triggered' : 'assignment.notApplicable',
      subject: `Assignment:${task}-${id}`,
      unitId: id,
      taskId: taskId(task),
      fields: { counts },
    })
  }

  /** Puts a unit, with all below it, under another; under itself it cannot be. */
  move(id: string, to: string): void {
    const unit = this.units.get(id)
    if (!unit?.parent || this.above(to).includes(id)) return
    unit.parent = to
    for (const one of this.within(id)) this.place(one)
  }

  switchLaw(which: number, switchedOn: boolean): void {
    const laws = shipped.packs.filter(({ source }) => source === 'LAW')
    const id = laws[which % laws.length]?.id ?? ''
    this.log.say(switchedOn ? 'rulePack.switchedOn' : 'rulePack.switchedOff', id, { switchedOn })
  }

  private place(id: string): void {
    const fields = { id, kind: this.kindOf(id), path: `/${this.above(id).toReversed().join('/')}/` }
    this.log.tell({ kind: 'unit.set', subject: `Unit:${id}`, unitId: id, fields })
  }

  /** The unit itself first. */
  private above(id: string): readonly string[] {
    const parent = this.units.get(id)?.parent
    return parent === undefined ? [id] : [id, ...this.above(parent)]
  }
}
