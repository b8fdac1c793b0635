import type { ServerResponse } from 'node:http'
import { IdentityProviderUnavailable, InvalidToken } from '../../services/kit/identity/index.ts'
import { RateLimitExceeded } from './rate-limit.ts'
import { sendError } from './send-error.ts'

/** Seconds after which a token can be sent again that could not be verified. */
const retryAfter = '5'

/** Answers a request that was refused before it became an operation, and passes any other error on. */
export const sendRefusal =
  (response: ServerResponse, fail: (error: unknown) => void) =>
  (error: unknown): void => {
    if (error instanceof RateLimitExceeded)
      return sendError(response, 429, 'RATE_LIMITED', error.text, {
        'retry-after': String(error.retryAfter),
      })
    if (error instanceof IdentityProviderUnavailable)
      return sendError(response, 503, error.code, error.text, { 'retry-after': retryAfter })
    fail(error)
  }

/** Returns an invalid token instead of throwing it. */
export const asInvalidToken = (error: unknown): InvalidToken => {
  if (error instanceof InvalidToken) return error
  throw error
}

export const sendInvalidToken = (
  response: ServerResponse,
  { text, reason }: InvalidToken,
): void => {
  const detail = reason.replaceAll(/[^\w -]/g, '')
  sendError(response, 401, 'UNAUTHENTICATED', text, {
    'www-authenticate': `Bearer realm="hub", error="invalid_token", error_description="${detail}"`,
  })
}
