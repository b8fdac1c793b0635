import {
  ConnectionRefused,
  CursorRefused,
  type FollowError,
  isCursorCode,
  SubscriptionRefused,
} from './refusals.ts'

/** How a connection ended, and what to do about it. */
export type Ending =
  | { readonly next: 'retry'; readonly because: string; readonly resumeAfter?: string }
  | { readonly next: 'newToken'; readonly because: string }
  | { readonly next: 'fail'; readonly error: FollowError }

/** Reads what graphql-ws reports: errors of the operation, the socket's close event, or a failure to connect. */
export const endingOf = (cause: unknown): Ending => {
  if (Array.isArray(cause)) return ofErrors(cause)
  if (isClose(cause)) return ofClose(cause.code, String(cause.reason ?? ''))
  return { next: 'retry', because: wordsOf(cause) }
}

const ofErrors = (errors: readonly unknown[]): Ending => {
  const [first] = errors
  const message = wordsOf(first)
  const code = codeOf(first)
  if (isCursorCode(code)) return { next: 'fail', error: new CursorRefused(code, message) }
  if (code === 'UNAUTHENTICATED') return { next: 'newToken', because: message }
  // The hub's own trouble passes; what does not fit the graph does not.
  if (code === 'SERVICE_UNAVAILABLE' || code === 'INTERNAL_SERVER_ERROR')
    return { next: 'retry', because: message }
  return { next: 'fail', error: new SubscriptionRefused(message) }
}

/** Our own fault in the protocol: the same again would end the same. */
const hopeless: readonly number[] = [4400, 4401, 4406, 4409, 4429]

const ofClose = (code: number, reason: string): Ending => {
  if (code === 4403) return { next: 'newToken', because: reason || 'the token was refused' }
  if (hopeless.includes(code)) return { next: 'fail', error: new ConnectionRefused(code, reason) }
  const because = `closed with ${code} ${reason}`.trim()
  const [, resumeAfter] = (code === 4290 && /resume after (\S+)$/.exec(reason)) || []
  return { next: 'retry', because, ...(resumeAfter !== undefined && { resumeAfter }) }
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

const wordsOf = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'message' in cause && cause.message !== ''
    ? String(cause.message)
    : 'the hub cannot be reached'
