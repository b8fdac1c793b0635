import { type ExecutionResult, GraphQLError } from 'graphql'
import { v7 as uuid } from 'uuid'
import { CalendarYearMissing } from '../calendar/index.ts'

/** Hides what went wrong inside from callers, and hands it to the log under an id that the answer names. */
export const masked = (result: ExecutionResult, log: (error: unknown) => void): ExecutionResult =>
  result.errors ? { ...result, errors: result.errors.map((error) => mask(error, log)) } : result

const mask = (error: GraphQLError, log: (error: unknown) => void): GraphQLError => {
  const cause = error.originalError
  if (!cause || cause instanceof GraphQLError) return error
  if (cause instanceof CalendarYearMissing)
    return rewritten(error, cause.message, { code: 'CALENDAR_YEAR_MISSING' })
  const errorId = uuid()
  log(Object.assign(cause, { errorId, path: error.path }))
  return rewritten(error, `Something went wrong in the hub. Quote ${errorId} to its operators.`, {
    code: 'INTERNAL_SERVER_ERROR',
    errorId,
  })
}

const rewritten = (
  { nodes, path }: GraphQLError,
  message: string,
  extensions: Record<string, unknown>,
): GraphQLError =>
  new GraphQLError(message, { nodes: nodes ?? null, path: path ?? null, extensions })
