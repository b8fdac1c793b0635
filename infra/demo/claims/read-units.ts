import type { EntityManager } from 'typeorm'
import { SeededRandom } from '../records/seeded-random.ts'
import type { DemoUnit } from '../records/demo-unit.ts'
import { splitPath } from '../../../services/kit/access/index.ts'
import { Assignment } from '../../../services/reporting/assignment/assignment.ts'
import { Task } from '../../../services/reporting/task/task.ts'
import { Unit } from '../../../services/reporting/unit/unit.ts'

/** The units of the hub with what they must do in a year, and how well each is going to do it. */
export const readDemoUnits = async (
  read: EntityManager,
  seed: string,
  year: number,
): Promise<readonly DemoUnit[]> => {
  const units = await read.find(Unit, { where: { isReportingUnit: true }, order: { id: 'ASC' } })
  const assigned = await read.find(Assignment, {
    select: { unitId: true, taskId: true },
    where: { year, isObligation: false },
  })
  const topicsOf = await readTopics(read, year)
  const topics = new Map<string, Set<string>>()
  for (const { unitId, taskId } of assigned) {
    const ofUnit = topics.get(unitId) ?? new Set()
    for (const topic of topicsOf.get(taskId) ?? []) ofUnit.add(topic)
    topics.set(unitId, ofUnit)
  }
  return units.map(({ id, kind, nameHant, path }) => ({
    id,
    kind,
    name: nameHant,
    topics: topics.get(id) ?? new Set(),
    diligence: diligenceOf(seed, path),
  }))
}

const readTopics = async (
  read: EntityManager,
  year: number,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const tasks = await read.find(Task, { select: { id: true, topics: true }, where: { year } })
  return new Map(tasks.map(({ id, topics }) => [id, topics.map(({ topic }) => topic)]))
}

/** From the top down each differs a little from what it belongs to; cities differ most. */
const diligenceOf = (seed: string, path: string): number => {
  const [, ...below] = splitPath(path)
  const own = below.reduce((sum, id, depth) => {
    const part = new SeededRandom(seed, 'diligence', id).next() - 0.5
    return sum + part * (depth === 0 ? 0.55 : 0.25)
  }, 0.72)
  return Math.min(0.97, Math.max(0.25, own))
}
