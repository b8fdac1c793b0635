import type { FormattedExecutionResult } from 'graphql'

/** The service that owns an event could not tell it. */
export class EventUntold extends Error {
  override readonly name = 'EventUntold'
}

/** Whether an event came back empty and may come whole later: its owner was missing, or has not taken it up itself yet. */
export const isUntold = ({ data, errors }: FormattedExecutionResult): boolean => {
  const isEmpty = Object.values(data ?? {}).every((field) => field === null)
  const code = errors?.[0]?.extensions?.['code']
  return isEmpty && (code === undefined || code === 'SERVICE_UNAVAILABLE')
}
