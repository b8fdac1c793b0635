import { pathInYear } from '../../kit/access/index.ts'
import { Light } from '../../../schema/vocabulary/index.ts'
import type { AssignmentFilter } from '../assignment/assignment.filter.ts'
import { AssignmentState } from '../assignment/assignment-state.ts'
import { Task } from '../task/task.ts'
import { type Unit, UnitKind } from '../unit/unit.ts'
import type { Past } from './past.ts'
import type { PastAssignment } from './past-assignments.ts'
import { type DayLights, dayLights } from './day-lights.ts'

/** Where units were, and which tasks there were, at a moment of the past. */
export class PastPlaces {
  private readonly byId: ReadonlyMap<string, Unit>
  private readonly cities: readonly Unit[]

  constructor(units: readonly Unit[]) {
    this.byId = new Map(units.map((unit) => [unit.id, unit]))
    this.cities = units.filter(({ kind }) => kind === UnitKind.CITY || kind === UnitKind.ZONE)
  }

  get count(): number {
    return this.byId.size
  }

  unit(id: string): Unit | undefined {
    return this.byId.get(id)
  }

  /** The city or zone that a unit was or belonged to in the year. */
  cityOf({ unitId, year }: Pick<PastAssignment, 'unitId' | 'year'>): string | null {
    const unit = this.byId.get(unitId)
    const path = unit ? pathInYear(unit, year) : ''
    return this.cities.find((city) => path.startsWith(city.path))?.id ?? null
  }

  isBelow(unitId: string, rootId: string): boolean {
    const root = this.byId.get(rootId)
    return root !== undefined && (this.byId.get(unitId)?.path.startsWith(root.path) ?? false)
  }

  /** The units at and below one. */
  below(rootId: string): readonly string[] {
    return [...this.byId.keys()].filter((id) => this.isBelow(id, rootId))
  }
}

/** The same selection as `applyAssignmentFilter`, over assignments of the past. */
export const pastFilter = async (
  past: Past,
  where: AssignmentFilter,
  assignments: readonly PastAssignment[],
): Promise<(assignment: PastAssignment) => boolean> => {
  const places = new PastPlaces(await past.units())
  const lights = dayLights(past.today, await past.calendar())
  const domains = where.domains ? await domainsOf(past, assignments) : undefined
  const shown = where.lights ? lightCondition(where.lights, lights) : undefined
  const { units, tasks, states, roles, below, dueFrom, dueTo, obligations } = where
  const isIn = <T>(values: readonly T[] | null | undefined, value: T): boolean =>
    !values || values.includes(value)
  return (one) =>
    isIn(units, one.unitId) &&
    isIn(tasks, one.taskId) &&
    isIn(states, one.state) &&
    isIn(roles, one.role) &&
    (one.state !== AssignmentState.WITHDRAWN || states?.includes(one.state) === true) &&
    (typeof where.programme !== 'string' || one.programmeId === where.programme) &&
    (!below || places.isBelow(one.unitId, below)) &&
    (!domains || isIn(where.domains, domains.get(one.taskId))) &&
    (!shown || shown(one)) &&
    (!dueFrom || (one.dueOn !== null && one.dueOn >= dueFrom)) &&
    (!dueTo || (one.dueOn !== null && one.dueOn <= dueTo)) &&
    (typeof where.claimedFrom !== 'number' || one.percentage >= where.claimedFrom) &&
    (typeof obligations !== 'boolean' || one.isObligation === obligations)
}

const domainsOf = async (
  past: Past,
  assignments: readonly PastAssignment[],
): Promise<ReadonlyMap<string, string>> => {
  const ids = [...new Set(assignments.map(({ taskId }) => taskId))]
  const tasks = await Promise.all(ids.map((id) => past.load(Task, id)))
  return new Map(tasks.flatMap((task) => (task ? [[task.id, task.domain]] : [])))
}

/** Whether an assignment has one of the lights on a day. */
export const lightCondition = (
  asked: readonly Light[],
  lights: DayLights,
): ((assignment: PastAssignment) => boolean) => {
  // Lateness needs no calendar.
  if (asked.some((one) => one !== Light.RED)) lights.requireCalendar()
  const conditions = { RED: lights.isRed, YELLOW: lights.isYellow, GREEN: lights.isGreen }
  return (assignment) => asked.some((light) => conditions[light](assignment))
}
