import type { FormattedExecutionResult } from 'graphql'

/** The service that owns an event could not tell it. */
export class EventUntold extends Error {
  override readonly name = 'EventUntold'

  constructor(
    message: string | undefined,
    /** Whether the service is not there, so that nothing is known about the event itself. */
    readonly isOutage: boolean,
  ) {
    super(message)
  }
}

/** Milliseconds before it is asked for again; an outage mends in a moment or takes long. */
export const untoldMs = (attempt: number): number => Math.min(250 * 2 ** attempt, 5_000)

/**
 * Why an event came back empty that may come whole later: its owner was missing, its database was, or it has not taken
 * the event up itself yet. Undefined when it is told.
 */
export const whyUntold = ({ data, errors }: FormattedExecutionResult): EventUntold | undefined => {
  const isEmpty = Object.values(data ?? {}).every((field) => field === null)
  const [error] = errors ?? []
  const code = error?.extensions?.['code']
  return isEmpty && passing.includes(code)
    ? new EventUntold(error?.message, code === outage)
    : undefined
}

const outage = 'SERVICE_UNAVAILABLE'
const passing: readonly unknown[] = [undefined, outage, 'INTERNAL_SERVER_ERROR']
