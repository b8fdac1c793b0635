import { type EntityManager, In } from 'typeorm'
import { padded } from '../../../kit/store/index.ts'
import type { Assignment } from '../../assignment/assignment.ts'
import { ProvenCounter } from '../../proof/proven-counter.ts'

type AssignmentKey = Pick<Assignment, 'year' | 'taskNumber' | 'unitId'>

/** The indicators of an assignment's task, summed for its unit. */
export interface ProvenSums {
  /** Records that meet an indicator. */
  readonly met: number
  /** Records that count for an indicator. */
  readonly counted: number
}

/** Reads the sums of many assignments with one statement. @returns a lookup by assignment */
export const provenSums = async (
  manager: EntityManager,
  assignments: readonly AssignmentKey[],
): Promise<(assignment: AssignmentKey) => ProvenSums> => {
  const rows = await manager
    .createQueryBuilder(ProvenCounter, 'proven')
    .select('proven.year', 'year')
    .addSelect('proven.taskNumber', 'taskNumber')
    .addSelect('proven.unitId', 'unitId')
    .addSelect('SUM(proven.numerator)', 'met')
    .addSelect('SUM(proven.denominator)', 'counted')
    .where({
      year: In(padded([...new Set(assignments.map(({ year }) => year))])),
      taskNumber: In(padded([...new Set(assignments.map(({ taskNumber }) => taskNumber))])),
      unitId: In(padded([...new Set(assignments.map(({ unitId }) => unitId))])),
    })
    .groupBy('proven.year')
    .addGroupBy('proven.taskNumber')
    .addGroupBy('proven.unitId')
    .getRawMany<AssignmentKey & Record<keyof ProvenSums, number | string>>()
  const sums = new Map(
    rows.map((row) => [keyOf(row), { met: Number(row.met), counted: Number(row.counted) }]),
  )
  return (assignment) => sums.get(keyOf(assignment)) ?? { met: 0, counted: 0 }
}

const keyOf = ({ year, taskNumber, unitId }: AssignmentKey): string =>
  `${year} ${taskNumber} ${unitId}`
