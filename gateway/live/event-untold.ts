import type { FormattedExecutionResult } from 'graphql'

/** The service that owns an event could not tell it. */
export class EventUntold extends Error {
  override readonly name = 'EventUntold'
}

/** Milliseconds before it is asked for again; an outage mends in a moment or takes long. */
export const untoldMs = (attempt: number): number => Math.min(250 * 2 ** attempt, 5_000)

/**
 * Whether an event came back empty and may come whole later: its owner was missing, its database was, or it has not taken
 * the event up itself yet.
 */
export const isUntold = ({ data, errors }: FormattedExecutionResult): boolean => {
  const isEmpty = Object.values(data ?? {}).every((field) => field === null)
  return isEmpty && passing.includes(errors?.[0]?.extensions?.['code'])
}

const passing: readonly unknown[] = [undefined, 'SERVICE_UNAVAILABLE', 'INTERNAL_SERVER_ERROR']
