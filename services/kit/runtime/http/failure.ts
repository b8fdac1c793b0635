/** A service that answered, but not with what was asked. */
export class InvalidResponse extends Error {
  override readonly name = 'BadAnswer'

  constructor(
    url: string,
    readonly status: number,
  ) {
    super(`${url} answered ${status}`)
  }
}

/** Whether another replica may do better. One that was too slow may be followed by others: the question is not repeated. */
export const isUnreachable = (failure: unknown): boolean =>
  failure instanceof InvalidResponse
    ? [502, 503, 504].includes(failure.status)
    : !(failure instanceof Error && failure.name === 'TimeoutError')

const neverSent = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** Whether the connection was never made, so that nothing can have been done. */
export const wasNeverSent = (failure: unknown): boolean => {
  const cause = failure instanceof Error ? failure.cause : undefined
  return cause instanceof Error && 'code' in cause && neverSent.has(String(cause.code))
}
