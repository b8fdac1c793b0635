import type { FormattedExecutionResult } from 'graphql'

/** The service that owns an event could not return it. */
export class EventUnavailable extends Error {
  override readonly name = 'EventUnavailable'

  constructor(
    message: string | undefined,
    /** Whether the service is down, so that the failure says nothing about the event itself. */
    readonly isOutage: boolean,
  ) {
    super(message)
  }
}

/** Milliseconds before the event is requested again: short for a restart, longer for a lasting outage. */
export const retryDelayMs = (attempt: number): number => Math.min(250 * 2 ** attempt, 5_000)

/**
 * Detects a result without data that may be complete later: the owning service or its database was down, or it has not
 * applied the event yet. Undefined for any other result.
 */
export const unavailableReason = ({
  data,
  errors,
}: FormattedExecutionResult): EventUnavailable | undefined => {
  const isEmpty = Object.values(data ?? {}).every((field) => field === null)
  const [error] = errors ?? []
  const code = error?.extensions?.['code']
  return isEmpty && temporary.includes(code)
    ? new EventUnavailable(error?.message, code === outage)
    : undefined
}

const outage = 'SERVICE_UNAVAILABLE'
const temporary: readonly unknown[] = [undefined, outage, 'INTERNAL_SERVER_ERROR']
