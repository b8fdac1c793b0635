import { ArgsType, Field, ID, registerEnumType } from 'type-graphql'
import { ListArgs } from '../../kit/graphql/index.ts'
import { TaskFilter } from './task-filter.ts'
import { defaultProgramme } from '../programme/default-programme.ts'

export enum TaskOrder {
  NUMBER = 'number',
  NUMBER_DESC = '-number',
  DOMAIN = 'domain',
}

registerEnumType(TaskOrder, {
  name: 'TaskOrder',
  description: 'The order of tasks.',
  valuesConfig: {
    NUMBER: { description: 'By number.' },
    NUMBER_DESC: { description: 'By number, highest first.' },
    DOMAIN: { description: 'By domain.' },
  },
})

@ArgsType()
export class TasksArgs extends ListArgs {
  @Field(() => ID, { nullable: true, description: defaultProgramme })
  programme?: string | null

  @Field(() => TaskFilter, {
    nullable: true,
    description: 'The tasks; all of the programme that are in force if left out.',
  })
  where?: TaskFilter | null

  @Field(() => [TaskOrder], {
    nullable: true,
    description: 'The order; by number if left out.',
  })
  orderBy?: TaskOrder[] | null
}
