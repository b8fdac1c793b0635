import { Directive, ObjectType } from 'type-graphql'
import { Task } from './task.ts'
import { nameTaskType } from './task-types.ts'

export interface TaskDomain {
  readonly name: string
  readonly taskType: string
}

const made = new Map<string, new () => Task>()

/** The GraphQL type of one domain's tasks: reporting's half of an entity that the domain adds indicators to. */
export const taskImplementation = ({ name, taskType }: TaskDomain): new () => Task => {
  nameTaskType(name, taskType)
  const known = made.get(taskType)
  if (known) return known
  const Implementation = class extends Task {}
  Directive('@key(fields: "id")')(Implementation)
  ObjectType(taskType, { implements: Task, description: `A task that ${name} proves.` })(
    Implementation,
  )
  made.set(taskType, Implementation)
  return Implementation
}
