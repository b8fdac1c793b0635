import type { OperationRequest } from '../pipeline/operation.ts'
import type { Session } from './session.ts'

/** A request whose execution is cancelled when its client goes away. Its subscription is not, since others share it. */
export const untilClosed = (
  { context, ...request }: OperationRequest,
  { closed }: Session,
): OperationRequest => ({ ...request, context: { ...context, signal: closed } })
