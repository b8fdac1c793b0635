import type { AssignmentFilter } from '../assignment/assignment.filter.ts'
import type { ProgressDimension } from '../progress/dimension.ts'
import { completionOf } from '../progress/counters/bucket-of.ts'
import type { ProgressGroup } from '../progress/progress-query.ts'
import type { Task } from '../task/task.ts'
import { type DayLights, dayLights } from './day-lights.ts'
import type { Past } from './past.ts'
import type { PastAssignment } from './past-assignments.ts'
import { lightCondition, pastFilter } from './past-filter.ts'
import { compareKeys, type Keys, keysOf } from './past-keys.ts'
import type { PastPlaces } from './past-places.ts'
import { noProof, type PastProof, pastProof } from './past-proof.ts'
import { addToSums, type MutableSums, noSums, scopeOf } from './past-progress.ts'

interface Drawing {
  readonly past: Past
  readonly places: PastPlaces
  readonly by: readonly ProgressDimension[]
  readonly filter: AssignmentFilter
  readonly tasks: ReadonlyMap<string, Task>
}

/** Assignments that are in one row and count alike on any day. */
interface Bucket {
  readonly keys: Keys
  readonly one: PastAssignment
  assignments: number
  percentage: number
}

/** Selected assignments as numbers of equal ones, by row. */
export class ProgressBuckets {
  private readonly buckets = new Map<string, Bucket>()

  private constructor(
    private readonly drawing: Drawing,
    private readonly isSelected: (assignment: PastAssignment) => boolean,
  ) {}

  static async of(
    assignments: readonly PastAssignment[],
    drawing: Drawing,
  ): Promise<ProgressBuckets> {
    const { past, places, by, filter } = drawing
    const scope = scopeOf(places, by, filter)
    // Lights change from day to day; they are asked of each bucket.
    const { lights: _, ...lasting } = scope.where
    const isSelected = await pastFilter(past, lasting, assignments)
    const buckets = new ProgressBuckets(drawing, (one) => isSelected(one) && scope.isInside(one))
    for (const one of assignments) buckets.add(one, 1)
    return buckets
  }

  /** Exchanges an assignment for its next version. */
  replace(before: PastAssignment | undefined, after: PastAssignment): void {
    if (before) this.add(before, -1)
    this.add(after, 1)
  }

  /** The rows on a day. */
  async groups(past: Past): Promise<readonly ProgressGroup[]> {
    const { by } = this.drawing
    const lights = dayLights(past.today, await past.calendar())
    const isShown = this.lightFilter(lights)
    const groups = new Map<string, { readonly keys: Keys; readonly sums: MutableSums }>()
    if (by.length === 0) groups.set('[]', { keys: [], sums: noSums() })
    for (const { keys, one, assignments, percentage } of this.buckets.values()) {
      if (!isShown(one)) continue
      const id = JSON.stringify(keys)
      const group = groups.get(id) ?? { keys, sums: noSums() }
      groups.set(id, group)
      addToSums(group.sums, one, lights, { assignments, percentage })
    }
    return [...groups.values()]
      .toSorted((a, b) => compareKeys(a.keys, b.keys))
      .map(({ keys, sums }) => ({
        keys: textsOf(keys),
        sums,
        requireCalendar: lights.requireCalendar,
      }))
  }

  /** What the records of the assignments proved, by row. */
  async proofs(
    past: Past,
    assignments: Iterable<PastAssignment>,
  ): Promise<(keys: ProgressGroup['keys']) => PastProof> {
    const { by, tasks, places } = this.drawing
    const proof = await pastProof(past, [...tasks.values()])
    const isShown = this.lightFilter(dayLights(past.today, await past.calendar()))
    const sums = new Map<string, PastProof>()
    for (const one of assignments) {
      if (!one.counts || !this.isSelected(one) || !isShown(one)) continue
      const { met, counted } = proof(one)
      for (const keys of keysOf(by, one, tasks.get(one.taskId), places)) {
        const id = JSON.stringify(textsOf(keys))
        const sum = sums.get(id) ?? noProof
        sums.set(id, { met: sum.met + met, counted: sum.counted + counted })
      }
    }
    return (keys) => sums.get(JSON.stringify(keys)) ?? noProof
  }

  /** The condition that the filter sets for lights. */
  private lightFilter(lights: DayLights): (assignment: PastAssignment) => boolean {
    const asked = this.drawing.filter.lights
    return asked ? lightCondition(asked, lights) : () => true
  }

  private add(one: PastAssignment, sign: 1 | -1): void {
    if (!this.isSelected(one)) return
    const { by, tasks, places } = this.drawing
    for (const keys of keysOf(by, one, tasks.get(one.taskId), places)) {
      const id = JSON.stringify([keys, one.state, one.counts, one.dueOn, completionOf(one)])
      const bucket = this.buckets.get(id) ?? { keys, one, assignments: 0, percentage: 0 }
      bucket.assignments += sign
      bucket.percentage += sign * one.percentage
      if (bucket.assignments === 0) this.buckets.delete(id)
      else this.buckets.set(id, bucket)
    }
  }
}

const textsOf = (keys: Keys): (string | null)[] =>
  keys.map((key) => (key === null ? null : String(key)))
