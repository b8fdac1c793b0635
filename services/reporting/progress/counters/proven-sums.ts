import { type EntityManager, In } from 'typeorm'
import type { Assignment } from '../../assignment/assignment.ts'
import { ProvenCounter } from '../../proof/proven-counter.ts'
import type { ProvenSums } from './bucket-of.ts'

type Of = Pick<Assignment, 'year' | 'taskNumber' | 'unitId'>

/** Reads what is proven for assignments, all at once. */
export const provenSums = async (
  manager: EntityManager,
  assignments: readonly Of[],
): Promise<(assignment: Of) => ProvenSums> => {
  const rows = await manager
    .createQueryBuilder(ProvenCounter, 'proven')
    .select('proven.year', 'year')
    .addSelect('proven.taskNumber', 'taskNumber')
    .addSelect('proven.unitId', 'unitId')
    .addSelect('SUM(proven.numerator)', 'met')
    .addSelect('SUM(proven.denominator)', 'counted')
    .where({
      year: In([...new Set(assignments.map(({ year }) => year))]),
      taskNumber: In([...new Set(assignments.map(({ taskNumber }) => taskNumber))]),
      unitId: In([...new Set(assignments.map(({ unitId }) => unitId))]),
    })
    .groupBy('proven.year')
    .addGroupBy('proven.taskNumber')
    .addGroupBy('proven.unitId')
    .getRawMany<Of & { readonly met: number | string; readonly counted: number | string }>()
  const sums = new Map(
    rows.map((row) => [keyOf(row), { met: Number(row.met), counted: Number(row.counted) }]),
  )
  return (assignment) => sums.get(keyOf(assignment)) ?? { met: 0, counted: 0 }
}

const keyOf = ({ year, taskNumber, unitId }: Of): string => `${year} ${taskNumber} ${unitId}`
