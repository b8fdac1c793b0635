import { Directive, ObjectType } from 'type-graphql'
import type { Label } from '../../../schema/vocabulary/index.ts'
import type { Indicator, Topic } from '../../kit/indicators/index.ts'
import { registerDomain } from '../domain/domain.ts'
import { Task } from './task.ts'
import { registerTopics } from './topics.ts'
import { registerTaskType } from './task-types.ts'

export interface TaskDomain {
  readonly name: string
  readonly taskType: string
  readonly label?: Label | undefined
  readonly topics?: readonly Topic[]
  readonly indicators?: readonly Indicator[]
}

/** Cached, since GraphQL allows one type for each name. */
const implementations = new Map<string, new () => Task>()

/** The GraphQL type for tasks of a domain, an entity to which the domain adds its indicators. */
export const taskImplementation = (domain: TaskDomain): new () => Task => {
  const { name, taskType } = domain
  registerTaskType(name, taskType)
  registerDomain(domain)
  registerTopics(domain)
  const known = implementations.get(taskType)
  if (known) return known
  const Implementation = class extends Task {}
  Directive('@key(fields: "id")')(Implementation)
  ObjectType(taskType, {
    implements: Task,
    description: `A task whose proof comes from the records of \`${name}\`.`,
  })(Implementation)
  implementations.set(taskType, Implementation)
  return Implementation
}
