import { FieldResolver, Resolver, Root } from 'type-graphql'
import { connectionOf } from '../../../schema/vocabulary/index.ts'
import { answeredProgramme } from '../programme/default-programme.ts'
import type { OfProgramme } from '../programme/of-programme.ts'
import { Programme } from '../programme/programme.ts'
import { Task } from './task.ts'

export const TaskConnection = connectionOf(Task, 'Task')

@Resolver(() => TaskConnection)
export class TaskConnectionResolver {
  @FieldResolver(() => Programme, { nullable: true, description: answeredProgramme })
  programme(@Root() { programme }: OfProgramme): Programme | null {
    return programme
  }
}
