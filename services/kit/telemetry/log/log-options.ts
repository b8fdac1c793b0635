import type { LoggerOptions } from 'pino'
import { currentRequest } from '../request-scope.ts'
import { currentTraceId } from '../tracing/tracer.ts'
import { errorFields } from './error-fields.ts'
import { redactLine } from './redact-line.ts'

/**
 * Options of the log: each line of a request has its id, errors have no parameters, and no line has a credential.
 * @param shorten bounds the length of a line
 */
export const logOptions = (level: string, shorten: (line: string) => string): LoggerOptions => ({
  level,
  mixin: () => {
    const requestId = currentRequest()?.requestId
    const traceId = currentTraceId()
    return { ...(requestId && { requestId }), ...(traceId && { traceId }) }
  },
  serializers: { err: (error: unknown) => errorFields(error) },
  hooks: { streamWrite: (line) => redactLine(shorten(line)) },
  redact: ['req.headers.authorization', 'authorization', 'token'],
})
