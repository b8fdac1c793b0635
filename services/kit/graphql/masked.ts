import { type ExecutionResult, GraphQLError } from 'graphql'
import { v7 as uuid } from 'uuid'
import {
  localize,
  type Locale,
  messageOf,
  textOf,
  wentWrong,
} from '../../../schema/vocabulary/index.ts'
import { CalendarYearMissing } from '../calendar/index.ts'
import type { DatabaseFailure } from '../store/index.ts'
import { currentRequest } from '../telemetry/index.ts'

interface MaskOptions {
  /** The failure of the service's database that an error reports. */
  readonly failureOf: (error: unknown) => DatabaseFailure | undefined
  readonly log: (error: unknown) => void
  /** The locale of messages. */
  readonly locale: Locale
}

/** Replaces internal errors by a message with an error id, under which the original error is logged. */
export const masked = (result: ExecutionResult, options: MaskOptions): ExecutionResult =>
  result.errors ? { ...result, errors: result.errors.map((error) => mask(error, options)) } : result

const mask = (error: GraphQLError, { failureOf, log, locale }: MaskOptions): GraphQLError => {
  const cause = error.originalError
  if (!cause || cause instanceof GraphQLError)
    return textOf(error) ? replaceMessage(error, messageOf(error, locale), error.extensions) : error
  if (cause instanceof CalendarYearMissing)
    return replaceMessage(error, messageOf(cause, locale), { code: 'CALENDAR_YEAR_MISSING' })
  const errorId = uuid()
  const requestId = currentRequest()?.requestId
  const ids = { errorId, ...(requestId !== undefined && { requestId }) }
  log(Object.assign(cause, { errorId, path: error.path }))
  const failure = failureOf(cause)
  if (failure) {
    const { code, outcome, text } = failure
    const extensions = { code, retryable: true, ...(outcome && { outcome }), ...ids }
    return replaceMessage(error, localize(text, locale), extensions)
  }
  return replaceMessage(error, localize(wentWrong(errorId), locale), {
    code: 'INTERNAL_SERVER_ERROR',
    ...ids,
  })
}

const replaceMessage = (
  { nodes, path }: GraphQLError,
  message: string,
  extensions: Readonly<Record<string, unknown>>,
): GraphQLError =>
  new GraphQLError(message, { nodes: nodes ?? null, path: path ?? null, extensions })
