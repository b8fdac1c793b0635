import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql'
import { ListArgs } from '../../kit/graphql/index.ts'
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

@InputType({ description: 'Selects tasks. A task must meet all conditions.' })
class TaskFilter {
  @Field(() => [String], { nullable: true, description: 'Tasks of one of these domains.' })
  domains?: string[] | null

  @Field(() => [Int], { nullable: true, description: 'Tasks of one of these chapters, by number.' })
  chapters?: number[] | null

  @Field(() => [Int], { nullable: true, description: 'Tasks of one of these sections, by number.' })
  sections?: number[] | null

  @Field(() => [Int], { nullable: true, description: 'Tasks with one of these numbers.' })
  numbers?: number[] | null

  @Field(() => ID, { nullable: true, description: 'Tasks with this lead unit (牽頭單位).' })
  lead?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Tasks with this text in their title or summary, in any locale.',
  })
  contains?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Tasks that a re-issue withdrew (true) or that are in force (false); those in force if left out.',
  })
  withdrawn?: boolean | null
}

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
