import {
  ConnectionRefused,
  CursorRefused,
  type FollowError,
  isCursorCode,
  SubscriptionRefused,
} from './follow-error.ts'

/** Why a connection closed, and how the client reacts. */
export type CloseReason =
  | { readonly next: 'retry'; readonly cause: string; readonly resumeAfter?: string }
  | { readonly next: 'newToken'; readonly cause: string }
  | { readonly next: 'fail'; readonly error: FollowError }

/** Interprets what graphql-ws reports: errors of the operation, the close event of the socket, or a connection error. */
export const closeReasonOf = (cause: unknown): CloseReason => {
  if (Array.isArray(cause)) return ofErrors(cause)
  if (isClose(cause)) return ofClose(cause.code, String(cause.reason ?? ''))
  return { next: 'retry', cause: messageOf(cause) }
}

const ofErrors = (errors: readonly unknown[]): CloseReason => {
  const [first] = errors
  const message = messageOf(first)
  const code = codeOf(first)
  if (isCursorCode(code)) return { next: 'fail', error: new CursorRefused(code, message) }
  if (code === 'UNAUTHENTICATED') return { next: 'newToken', cause: message }
  // Failures of the hub are temporary; a subscription that the schema refuses is not.
  if (code === 'SERVICE_UNAVAILABLE' || code === 'INTERNAL_SERVER_ERROR')
    return { next: 'retry', cause: message }
  return { next: 'fail', error: new SubscriptionRefused(message) }
}

/** Protocol errors of the client, which a retry would repeat. */
const permanent: readonly number[] = [4400, 4401, 4406, 4409, 4429]

const ofClose = (code: number, reason: string): CloseReason => {
  if (code === 4403) return { next: 'newToken', cause: reason || 'the token was refused' }
  if (permanent.includes(code)) return { next: 'fail', error: new ConnectionRefused(code, reason) }
  const cause = `closed with ${code} ${reason}`.trim()
  const [, resumeAfter] = (code === 4290 && /resume after (\S+)$/.exec(reason)) || []
  return { next: 'retry', cause, ...(resumeAfter !== undefined && { resumeAfter }) }
}

const isClose = (cause: unknown): cause is { readonly code: number; readonly reason?: unknown } =>
  typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'number'

const codeOf = (error: unknown): unknown => {
  if (typeof error !== 'object' || error === null || !('extensions' in error)) return undefined
  const { extensions } = error
  return typeof extensions === 'object' && extensions !== null && 'code' in extensions
    ? extensions.code
    : undefined
}

const messageOf = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'message' in cause && cause.message !== ''
    ? String(cause.message)
    : 'the hub cannot be reached'
