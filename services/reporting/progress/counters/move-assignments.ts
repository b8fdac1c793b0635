import { type EntityManager, In } from 'typeorm'
import { addInto, setRows } from '../../../kit/store/index.ts'
import { snakeCase } from '../../../kit/records/index.ts'
import { Assignment } from '../../assignment/assignment.ts'
import { Unit, UnitKind } from '../../unit/unit.ts'
import { ProgressBucket, AssignmentBucket } from './bucket.ts'
import { type BucketShare, bucketOf } from './bucket-of.ts'
import { provenSums } from './proven-sums.ts'

const batch = 500

/** Takes assignments out of the cells they stood in and puts them where they belong now. Doing it again changes nothing. */
export const moveAssignments = async (
  manager: EntityManager,
  ids: Iterable<string>,
): Promise<void> => {
  const all = [...new Set(ids)].toSorted()
  if (all.length === 0) return
  const cities = await manager.find(Unit, {
    select: { id: true, path: true },
    where: { kind: In([UnitKind.CITY, UnitKind.ZONE]) },
  })
  for (let start = 0; start < all.length; start += batch)
    await placeBatch(manager, all.slice(start, start + batch), cities)
}

const placeBatch = async (
  manager: EntityManager,
  ids: readonly string[],
  cities: readonly Pick<Unit, 'id' | 'path'>[],
): Promise<void> => {
  const assignments = await manager.findBy(Assignment, { id: In([...ids]) })
  const units = await manager.find(Unit, {
    select: { id: true, path: true },
    where: { id: In(assignments.map(({ unitId }) => unitId)) },
  })
  const cityOf = new Map(
    units.map(({ id, path }) => [id, cities.find((city) => path.startsWith(city.path))?.id]),
  )
  const proven = await provenSums(manager, assignments)
  const before = await manager.findBy(AssignmentBucket, { id: In([...ids]) })
  const stood = new Map(before.map((place) => [place.id, place]))
  const moves = new Map<string, Move>()
  const places: AssignmentBucket[] = []
  for (const assignment of assignments) {
    const { place, cell } = bucketOf(assignment, cityOf.get(assignment.unitId), proven(assignment))
    const old = stood.get(place.id)
    if (old && isSame(old, place)) continue
    if (old) move(moves, old, -1)
    move(moves, place, 1).cell = cell
    places.push(place)
  }
  await setRows(manager, AssignmentBucket, places)
  await addMoves(manager, moves)
}

const isSame = (a: AssignmentBucket, b: AssignmentBucket): boolean =>
  a.bucketId === b.bucketId &&
  a.percentage === b.percentage &&
  a.met === b.met &&
  a.counted === b.counted

/** What moves into a cell, or out of it if negative. */
interface Move {
  /** Missing while assignments only leave it: then it is there already. */
  cell?: BucketShare['cell']
  assignments: number
  percentage: number
  met: number
  counted: number
}

const move = (moves: Map<string, Move>, place: AssignmentBucket, sign: 1 | -1): Move => {
  const one = moves.get(place.bucketId) ?? { assignments: 0, percentage: 0, met: 0, counted: 0 }
  one.assignments += sign
  one.percentage += sign * place.percentage
  one.met += sign * place.met
  one.counted += sign * place.counted
  moves.set(place.bucketId, one)
  return one
}

const addMoves = async (manager: EntityManager, moves: ReadonlyMap<string, Move>) => {
  const inOrder = [...moves].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const left: string[] = []
  const rows = []
  for (const [id, { cell, ...sums }] of inOrder) {
    if (sums.assignments < 0) left.push(id)
    if (cell) rows.push(asColumns({ id, ...cell, ...sums }))
    else
      await manager
        .createQueryBuilder()
        .update(ProgressBucket)
        .set(Object.fromEntries(added.map((name) => [name, () => `${name} + :${name}`])))
        .where({ id })
        .setParameters(sums)
        .execute()
  }
  await addInto(manager, { name: 'progress_bucket', key: ['id'], sums: added }, rows)
  if (left.length > 0) await manager.delete(ProgressBucket, { id: In(left), assignments: 0 })
}

const added = ['assignments', 'percentage', 'met', 'counted'] as const

const asColumns = (row: Readonly<Record<string, string | number | boolean | null>>) =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [snakeCase(name), value]))
