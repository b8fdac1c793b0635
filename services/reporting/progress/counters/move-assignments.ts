import { type EntityManager, In } from 'typeorm'
import { pathInYear } from '../../../kit/access/index.ts'
import { snakeCase } from '../../../kit/records/index.ts'
import { addInto, padded, setRows } from '../../../kit/store/index.ts'
import { Assignment } from '../../assignment/assignment.ts'
import { Unit, UnitKind } from '../../unit/unit.ts'
import { bucketOf } from './bucket-of.ts'
import { AssignmentBucket, type BucketDimensions, ProgressBucket } from './bucket.ts'
import { provenSums } from './proven-sums.ts'

type UnitPath = Pick<Unit, 'id' | 'path'>

const batchSize = 500

/** Moves assignments from their previous buckets to their current ones. A repetition changes nothing. */
export const moveAssignments = async (
  manager: EntityManager,
  ids: Iterable<string>,
): Promise<void> => {
  const sorted = [...new Set(ids)].toSorted()
  if (sorted.length === 0) return
  const cities = await manager.find(Unit, {
    select: { id: true, path: true },
    where: { kind: In([UnitKind.CITY, UnitKind.ZONE]) },
  })
  for (let start = 0; start < sorted.length; start += batchSize)
    await moveBatch(manager, sorted.slice(start, start + batchSize), cities)
}

const moveBatch = async (
  manager: EntityManager,
  ids: readonly string[],
  cities: readonly UnitPath[],
): Promise<void> => {
  const assignments = await manager.findBy(Assignment, { id: In(padded(ids)) })
  const cityIds = await cityLookup(manager, assignments, cities)
  const proven = await provenSums(manager, assignments)
  const previousShares = new Map(
    (await manager.findBy(AssignmentBucket, { id: In(padded(ids)) })).map((row) => [row.id, row]),
  )
  const deltas = new Map<string, BucketDelta>()
  const changedShares: AssignmentBucket[] = []
  for (const assignment of assignments) {
    const cityId = cityIds(assignment)
    const { share, dimensions } = bucketOf(assignment, cityId, proven(assignment))
    const previous = previousShares.get(share.id)
    if (previous && isSame(previous, share)) continue
    if (previous) addShare(deltas, previous, -1)
    addShare(deltas, share, 1).dimensions = dimensions
    changedShares.push(share)
  }
  await setRows(manager, AssignmentBucket, changedShares)
  await applyDeltas(manager, deltas)
}

/** A lookup of the city or zone that the unit of an assignment is or belongs to in the year of the assignment. */
const cityLookup = async (
  manager: EntityManager,
  assignments: readonly Assignment[],
  cities: readonly UnitPath[],
): Promise<(assignment: Assignment) => string | undefined> => {
  const units = await manager.find(Unit, {
    select: { id: true, path: true, formerPaths: true },
    where: { id: In(padded([...new Set(assignments.map(({ unitId }) => unitId))])) },
  })
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  return ({ unitId, year }) => {
    const unit = byId.get(unitId)
    const path = unit ? pathInYear(unit, year) : ''
    return cities.find((city) => path.startsWith(city.path))?.id
  }
}

const isSame = (a: AssignmentBucket, b: AssignmentBucket): boolean =>
  a.bucketId === b.bucketId &&
  a.percentage === b.percentage &&
  a.met === b.met &&
  a.counted === b.counted

/** The change of the sums of a bucket. */
interface BucketDelta {
  /** Undefined if assignments only leave the bucket, which then exists. */
  dimensions?: BucketDimensions
  assignments: number
  percentage: number
  met: number
  counted: number
}

const sumColumns = ['assignments', 'percentage', 'met', 'counted'] as const

const addShare = (
  deltas: Map<string, BucketDelta>,
  share: AssignmentBucket,
  sign: 1 | -1,
): BucketDelta => {
  const noDelta = { assignments: 0, percentage: 0, met: 0, counted: 0 }
  const delta = deltas.get(share.bucketId) ?? noDelta
  delta.assignments += sign
  delta.percentage += sign * share.percentage
  delta.met += sign * share.met
  delta.counted += sign * share.counted
  deltas.set(share.bucketId, delta)
  return delta
}

const applyDeltas = async (manager: EntityManager, deltas: ReadonlyMap<string, BucketDelta>) => {
  // In the order of the ids, which prevents deadlocks.
  const sorted = [...deltas].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const shrunk: string[] = []
  const rows = []
  for (const [id, { dimensions, ...sums }] of sorted) {
    if (sums.assignments < 0) shrunk.push(id)
    if (dimensions) rows.push(toColumns({ id, ...dimensions, ...sums }))
    else
      await manager
        .createQueryBuilder()
        .update(ProgressBucket)
        .set(Object.fromEntries(sumColumns.map((name) => [name, () => `${name} + :${name}`])))
        .where({ id })
        .setParameters(sums)
        .execute()
  }
  await addInto(manager, { name: 'progress_bucket', key: ['id'], sums: sumColumns }, rows)
  if (shrunk.length > 0) await manager.delete(ProgressBucket, { id: In(shrunk), assignments: 0 })
}

const toColumns = (row: Readonly<Record<string, string | number | boolean | null>>) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [snakeCase(name), value]))
