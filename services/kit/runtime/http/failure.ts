/** Thrown when a service responds with an error status. */
export class InvalidResponse extends Error {
  override readonly name = 'InvalidResponse'

  constructor(
    url: string,
    readonly status: number,
  ) {
    super(
      `${url} responded with status ${status}${status === 401 ? ': it has another HUB_KEY' : ''}`,
    )
  }
}

/** Whether another replica may succeed. A timeout is not repeated, since other replicas may be as slow. */
export const isUnreachable = (failure: unknown): boolean =>
  failure instanceof InvalidResponse
    ? [502, 503, 504].includes(failure.status)
    : !(failure instanceof Error && failure.name === 'TimeoutError')

const connectErrors = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** Whether the connection failed before the request was sent, so that the request had no effect. */
export const wasNeverSent = (failure: unknown): boolean => {
  const cause = failure instanceof Error ? failure.cause : undefined
  return cause instanceof Error && 'code' in cause && connectErrors.has(String(cause.code))
}
