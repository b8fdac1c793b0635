import { In, LessThanOrEqual } from 'typeorm'
import { Ratio } from '../../../schema/vocabulary/index.ts'
import { placeholders } from '../../kit/store/index.ts'
import { topicIdsOf } from '../task/task-topics.ts'
import type { ProvenRatio } from '../proof/proven-ratio.ts'
import { Task } from '../task/task.ts'
import { measuredYearOf } from '../task/trigger.ts'
import { ProvenVersion } from './proven-version.ts'
import type { Past } from './past.ts'
import type { PastAssignment } from './past-assignments.ts'

/** The records of the units that meet the indicators of a task, of the records that counted. */
export interface PastProof {
  readonly met: number
  readonly counted: number
}

export type ProofOf = (assignment: Pick<PastAssignment, 'taskId' | 'unitId'>) => PastProof

/** Without records. */
export const noProof: PastProof = { met: 0, counted: 0 }

/** What the records of units proved, with the topics of the tasks at that time. Costs one look-up for each counter. */
export const pastProof = (past: Past, tasks: readonly Task[]): Promise<ProofOf> =>
  past.read(async () => {
    const topics = [...new Set(tasks.flatMap(topicIdsOf))]
    const years = [...new Set(tasks.map(measuredYearOf))]
    if (topics.length === 0) return () => noProof
    const rows: readonly Row[] = await past.store.read.query(
      `SELECT p.topic, p.year, p.unit_id AS unitId,
        SUM(v.numerator) AS met, SUM(v.denominator) AS counted
       FROM proven p
       JOIN proven_version v ON v.indicator = p.indicator AND v.unit_id = p.unit_id
        AND v.year = p.year AND v.since =
         (SELECT MAX(x.since) FROM proven_version x WHERE x.indicator = p.indicator
          AND x.unit_id = p.unit_id AND x.year = p.year AND x.since <= ?)
       WHERE p.topic IN (${placeholders(topics)}) AND p.year IN (${placeholders(years)})
       GROUP BY p.topic, p.year, p.unit_id`,
      [past.recordedBy.getTime(), ...topics, ...years],
    )
    const sums = new Map(
      rows.map(({ topic, year, unitId, met, counted }) => [
        `${topic} ${year} ${unitId}`,
        { met: Number(met), counted: Number(counted) },
      ]),
    )
    const byId = new Map(tasks.map((task) => [task.id, task]))
    return ({ taskId, unitId }: Parameters<ProofOf>[0]) => {
      const task = byId.get(taskId)
      if (!task) return noProof
      const year = measuredYearOf(task)
      const parts = topicIdsOf(task).map(
        (topic) => sums.get(`${topic} ${year} ${unitId}`) ?? noProof,
      )
      return {
        met: parts.reduce((sum, { met }) => sum + met, 0),
        counted: parts.reduce((sum, { counted }) => sum + counted, 0),
      }
    }
  })

interface Row {
  readonly topic: string
  readonly year: number
  readonly unitId: string
  readonly met: number | string
  readonly counted: number | string
}

/** The indicators of an assignment's task for its unit alone, as they were. */
export const pastProvenRatios = async (
  past: Past,
  { taskId, unitId }: Pick<PastAssignment, 'taskId' | 'unitId'>,
): Promise<ProvenRatio[]> => {
  const task = await past.load(Task, taskId)
  if (!task || task.topics.length === 0) return []
  return past.read(async () => {
    const where = { topic: In([...topicIdsOf(task)]), year: measuredYearOf(task), unitId }
    const versions = await past.store.read.find(ProvenVersion, {
      where: { ...where, since: LessThanOrEqual(past.recordedBy.getTime()) },
      order: { indicator: 'ASC', since: 'ASC' },
    })
    const latest = new Map(versions.map((version) => [version.indicator, version]))
    return [...latest.values()].map(({ indicator, numerator, denominator }) => ({
      indicator,
      value: new Ratio(numerator, denominator),
    }))
  })
}
