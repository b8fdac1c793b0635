import { Field, ID, InputType, Int } from 'type-graphql'
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm'
import { Day, Light } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'
import { Domain } from '../domain/domain.ts'
import type { NamedByArguments } from '../refusal/refuse-unknown.ts'
import { Task } from '../task/task.ts'
import { isBelowUnit } from '../unit/is-below-unit.ts'
import { Unit } from '../unit/unit.ts'
import { type CompletionSql, lightSql } from './light-sql.ts'
import { AssignmentRole, AssignmentState } from './assignment-state.ts'

@InputType({ description: 'Selects assignments. An assignment must meet all conditions.' })
export class AssignmentFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Assignments of this programme: the same as the argument `programme`.',
  })
  programme?: string | null

  @Field(() => [ID], { nullable: true, description: 'Assignments of these units.' })
  units?: string[] | null

  @Field(() => ID, {
    nullable: true,
    description: 'Assignments of this unit and the units below it.',
  })
  below?: string | null

  @Field(() => [ID], { nullable: true, description: 'Assignments of these tasks or obligations.' })
  tasks?: string[] | null

  @Field(() => [Domain], {
    nullable: true,
    description:
      'Assignments whose task belongs to these domains; REPORTING has none and is refused.',
  })
  domains?: string[] | null

  @Field(() => [AssignmentState], {
    nullable: true,
    description:
      'Assignments in one of these states; withdrawn ones only if WITHDRAWN is among them.',
  })
  states?: AssignmentState[] | null

  @Field(() => [AssignmentRole], {
    nullable: true,
    description: 'Assignments with one of these roles.',
  })
  roles?: AssignmentRole[] | null

  @Field(() => [Light], {
    nullable: true,
    description: 'Assignments that have one of these lights now.',
  })
  lights?: Light[] | null

  @Field(() => Day, { nullable: true, description: 'Assignments due on this day or later.' })
  dueFrom?: string | null

  @Field(() => Day, { nullable: true, description: 'Assignments due on this day or earlier.' })
  dueTo?: string | null

  @Field(() => Int, {
    nullable: true,
    description:
      'Assignments whose last accepted report claims at least this percentage, e.g. 100. Whether records prove it: `proof { proven discrepancies }`.',
  })
  claimedFrom?: number | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Assignments of obligations (true) or of tasks (false); both if left out.',
  })
  obligations?: boolean | null
}

/** What the filter names, for `refuseUnknown`. */
export const namedByFilter = (where: AssignmentFilter | null | undefined): NamedByArguments => ({
  units: { 'where.units': where?.units, 'where.below': where?.below },
  tasks: { 'where.tasks': where?.tasks },
  domains: { 'where.domains': where?.domains },
})

/** Adds the filter to a query over `record`: assignments, or rows with the same columns. */
export const applyAssignmentFilter = <T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  where: AssignmentFilter,
  context: Context,
  completion?: CompletionSql,
): void => {
  const lists = {
    'record.unitId': where.units,
    'record.taskId': where.tasks,
    'record.state': where.states,
    'record.role': where.roles,
  }
  Object.entries(lists).forEach(([column, values], index) => {
    if (values)
      query.andWhere(values.length > 0 ? `${column} IN (:...list${index})` : '1 = 0', {
        [`list${index}`]: values,
      })
  })
  // What a re-issue withdrew is history: only a filter that names the state reads it.
  if (!where.states?.includes(AssignmentState.WITHDRAWN))
    query.andWhere('record.state <> :withdrawn', { withdrawn: AssignmentState.WITHDRAWN })
  if (typeof where.programme === 'string')
    query.andWhere('record.programmeId = :programme', { programme: where.programme })
  if (where.below) {
    // A subquery, so that assignments are read by the index of their unit.
    const units = query.subQuery().select('below.id').from(Unit, 'below')
    const ids = units.where(isBelowUnit('below.path', 'below')).getQuery()
    query.andWhere(`record.unitId IN ${ids}`, { below: where.below })
  }
  if (where.domains)
    query
      .innerJoin(Task, 'task', 'task.id = record.taskId')
      .andWhere('task.domain IN (:...domains)', { domains: [...where.domains, ''] })
  if (where.lights) {
    const { isRed, isYellow, isGreen, ...light } = lightSql(context, completion)
    const conditions = { RED: isRed, YELLOW: isYellow, GREEN: isGreen }
    // Lateness needs no calendar.
    if (where.lights.some((one) => one !== Light.RED)) light.requireCalendar()
    const asked = where.lights.map((one) => conditions[one])
    query.andWhere(asked.length > 0 ? `(${asked.join(' OR ')})` : '1 = 0', light.parameters)
  }
  if (where.dueFrom) query.andWhere('record.dueOn >= :dueFrom', { dueFrom: where.dueFrom })
  if (where.dueTo) query.andWhere('record.dueOn <= :dueTo', { dueTo: where.dueTo })
  if (typeof where.claimedFrom === 'number')
    query.andWhere('record.percentage >= :claimedFrom', { claimedFrom: where.claimedFrom })
  if (typeof where.obligations === 'boolean')
    query.andWhere('record.isObligation = :obligations', { obligations: where.obligations })
}
