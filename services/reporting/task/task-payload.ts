import { payloadOf } from '../../kit/graphql/index.ts'
import { commonErrors } from '../refusal/common-errors.ts'
import { Task } from './task.ts'
import { AlreadyTriggered, NothingToTrigger } from './trigger.refusals.ts'

export const TaskPayload = payloadOf('task', Task, [
  ...commonErrors,
  NothingToTrigger,
  AlreadyTriggered,
])
