import { type ExecutionResult, GraphQLError } from 'graphql'
import { v7 as uuid } from 'uuid'
import { CalendarYearMissing } from '../calendar/index.ts'
import { databaseFailureOf } from '../store/index.ts'
import { currentRequest } from '../telemetry/index.ts'

/** Replaces internal errors by a message with an error id, under which the original error is logged. */
export const masked = (result: ExecutionResult, log: (error: unknown) => void): ExecutionResult =>
  result.errors ? { ...result, errors: result.errors.map((error) => mask(error, log)) } : result

const mask = (error: GraphQLError, log: (error: unknown) => void): GraphQLError => {
  const cause = error.originalError
  if (!cause || cause instanceof GraphQLError) return error
  if (cause instanceof CalendarYearMissing)
    return replaceMessage(error, cause.message, { code: 'CALENDAR_YEAR_MISSING' })
  const errorId = uuid()
  const requestId = currentRequest()?.requestId
  const ids = { errorId, ...(requestId !== undefined && { requestId }) }
  log(Object.assign(cause, { errorId, path: error.path }))
  const failure = databaseFailureOf(cause)
  if (failure)
    return replaceMessage(error, failure.message, { code: failure.code, retryable: true, ...ids })
  const message = `Something went wrong in the hub. Quote ${errorId} to its operators.`
  return replaceMessage(error, message, { code: 'INTERNAL_SERVER_ERROR', ...ids })
}

const replaceMessage = (
  { nodes, path }: GraphQLError,
  message: string,
  extensions: Record<string, unknown>,
): GraphQLError =>
  new GraphQLError(message, { nodes: nodes ?? null, path: path ?? null, extensions })
