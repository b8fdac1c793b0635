import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql'

/** How an operation ended. */
export interface Outcome {
  /** `refused`: errors that the client can mend; `failed`: an error of the hub, whose operators can. */
  readonly kind: 'ok' | 'refused' | 'failed'
  /** The different codes of its errors. */
  readonly codes: readonly string[]
}

const ok: Outcome = { kind: 'ok', codes: [] }

export const outcomeOf = ({ errors = [] }: FormattedExecutionResult): Outcome => {
  if (errors.length === 0) return ok
  const codes = [...new Set(errors.map(codeOf))].slice(0, 10)
  return { kind: errors.some(isFailure) ? 'failed' : 'refused', codes }
}

const codeOf = ({ extensions }: GraphQLFormattedError): string =>
  String(extensions?.['code'] ?? 'UNKNOWN')

const failures = new Set(['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE', 'OVERLOADED'])

/** Failures of databases are marked as retryable. */
const isFailure = ({ extensions = {} }: GraphQLFormattedError): boolean =>
  failures.has(String(extensions['code'])) || extensions['retryable'] === true
