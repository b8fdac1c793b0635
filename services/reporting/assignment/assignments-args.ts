import { ArgsType, Field, ID, registerEnumType } from 'type-graphql'
import { DateTime } from '../../../schema/vocabulary/index.ts'
import { ListArgs } from '../../kit/graphql/index.ts'
import { asOfDescription, knownAtDescription } from '../history/past-moment.ts'
import { defaultProgramme } from '../programme/default-programme.ts'
import { AssignmentFilter } from './assignment.filter.ts'

export enum AssignmentOrder {
  TASK = 'taskNumber',
  UNIT = 'unitId',
  DUE = 'dueOn nulls last',
  DUE_LAST_FIRST = '-dueOn',
  STATE = 'state',
}

registerEnumType(AssignmentOrder, {
  name: 'AssignmentOrder',
  description: 'The order of assignments.',
  valuesConfig: {
    TASK: { description: 'By the number of the task; obligations first.' },
    UNIT: { description: 'By unit.' },
    DUE: { description: 'By due date, earliest first; undated ones last.' },
    DUE_LAST_FIRST: { description: 'By due date, latest first; undated ones last.' },
    STATE: { description: 'By state.' },
  },
})

/** The arguments of a list of assignments of a unit or a task. */
@ArgsType()
export class NestedAssignmentsArgs extends ListArgs {
  @Field(() => AssignmentFilter, {
    nullable: true,
    description: 'The assignments; all if left out.',
  })
  where?: AssignmentFilter | null

  @Field(() => [AssignmentOrder], {
    nullable: true,
    description: 'The order; by task if left out.',
  })
  orderBy?: AssignmentOrder[] | null

  @Field(() => DateTime, { nullable: true, description: asOfDescription })
  asOf?: Date | null

  @Field(() => DateTime, { nullable: true, description: knownAtDescription })
  knownAt?: Date | null
}

@ArgsType()
export class AssignmentsArgs extends NestedAssignmentsArgs {
  @Field(() => ID, { nullable: true, description: defaultProgramme })
  programme?: string | null
}
