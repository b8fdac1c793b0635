import type { AssignmentFilter } from '../assignment/assignment.filter.ts'
import { AssignmentState } from '../assignment/assignment-state.ts'
import { ProgressDimension } from '../progress/dimension.ts'
import type { ProgressGroup } from '../progress/progress-query.ts'
import { type ProgressSums, zeroSums } from '../progress/progress.ts'
import { UnitKind } from '../unit/unit.ts'
import { type DayLights, dayLights } from './day-lights.ts'
import type { Past } from './past.ts'
import { type PastAssignment, pastAssignments } from './past-assignments.ts'
import { pastFilter } from './past-filter.ts'
import { compareKeys, type Keys, keysOf } from './past-keys.ts'
import type { PastPlaces } from './past-places.ts'
import { type PastProof, pastProof, type ProofOf } from './past-proof.ts'
import { tasksOf } from './past-tasks.ts'

/** Sums assignments by dimensions as `progressGroups` did at a moment of the past. */
export const pastProgressGroups = async (
  past: Past,
  by: readonly ProgressDimension[],
  filter: AssignmentFilter,
): Promise<readonly ProgressGroup[]> => {
  const places = await past.places()
  const { where, isInside } = scopeOf(places, by, filter)
  const programmeId = filter.programme ?? undefined
  const all = await pastAssignments(past, programmeId === undefined ? {} : { programmeId })
  const isSelected = await pastFilter(past, where, all)
  const selected = all.filter((one) => isSelected(one) && isInside(one))
  const tasks = await tasksOf(past, selected)
  const lights = dayLights(past.today, await past.calendar())
  let proof: Promise<ProofOf> | undefined
  const readProof = (): Promise<ProofOf> => (proof ??= pastProof(past, [...tasks.values()]))
  const groups = new Map<string, Group>()
  if (by.length === 0) groups.set('[]', { keys: [], sums: noSums(), counting: [] })
  for (const one of selected)
    for (const keys of keysOf(by, one, tasks.get(one.taskId), places)) {
      const id = JSON.stringify(keys)
      const group = groups.get(id) ?? { keys, sums: noSums(), counting: [] }
      groups.set(id, group)
      addToSums(group.sums, one, lights)
      if (one.counts) group.counting.push(one)
    }
  return [...groups.values()]
    .toSorted((a, b) => compareKeys(a.keys, b.keys))
    .map(({ keys, sums, counting }) => ({
      keys: keys.map((key) => (key === null ? null : String(key))),
      sums,
      requireCalendar: lights.requireCalendar,
      proof: async () => sumOfProofs(counting, await readProof()),
    }))
}

/** As `progressSource`: the total of a city has the units of the city in the year of the work, that of the province all. */
export const scopeOf = (
  places: PastPlaces,
  by: readonly ProgressDimension[],
  filter: AssignmentFilter,
): {
  readonly where: AssignmentFilter
  readonly isInside: (assignment: PastAssignment) => boolean
} => {
  const root = filter.below ? places.unit(filter.below) : undefined
  if (!root || by.includes(ProgressDimension.UNIT) || filter.units)
    return { where: filter, isInside: () => true }
  if (root.kind === UnitKind.PROVINCE)
    return { where: { ...filter, below: null }, isInside: () => true }
  if (root.kind !== UnitKind.CITY && root.kind !== UnitKind.ZONE)
    return { where: filter, isInside: () => true }
  return {
    where: { ...filter, below: null },
    isInside: (one) => places.cityOf(one) === root.id,
  }
}

interface Group {
  readonly keys: Keys
  readonly sums: MutableSums
  /** The assignments whose proof is summed if it is asked for. */
  readonly counting: PastAssignment[]
}

const sumOfProofs = (assignments: readonly PastAssignment[], proof: ProofOf): PastProof => {
  let met = 0
  let counted = 0
  for (const assignment of assignments) {
    const one = proof(assignment)
    met += one.met
    counted += one.counted
  }
  return { met, counted }
}

export type MutableSums = Record<keyof ProgressSums, number>

export const noSums = (): MutableSums => ({ ...zeroSums })

/** Adds an assignment, or several that count alike. */
export const addToSums = (
  sums: MutableSums,
  one: PastAssignment,
  lights: DayLights,
  { assignments, percentage } = { assignments: 1, percentage: one.percentage },
): void => {
  if (!one.counts) {
    sums.notApplicable += assignments
    return
  }
  const { state, dueOn } = one
  sums.total += assignments
  if (state === AssignmentState.CLOSED) sums.closed += assignments
  if (state === AssignmentState.CLOSED || state === AssignmentState.ACCEPTED)
    sums.accepted += assignments
  if (state === AssignmentState.SUBMITTED) sums.waiting += assignments
  if (lights.isRed(one)) sums.late += assignments
  if (lights.isYellow(one)) sums.dueSoon += assignments
  if (dueOn !== null) sums.dated += assignments
  sums.claimed += percentage
}
