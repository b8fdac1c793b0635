import type { CombinedError } from '@urql/core'

/** Why a block has no data, or not all. */
export interface Problem {
  /** `notForYou`: the viewer may not see it. `unreachable`: the hub did not answer. `partly`: a service did not. */
  readonly kind: 'notForYou' | 'unreachable' | 'refused' | 'partly'
  /** What the hub said, in the language of the page. */
  readonly message: string
  readonly since: number
}

const rights = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_ALLOWED', 'CONNECTION_REFUSED']

export const problemOf = (
  error: CombinedError | undefined,
  hasData: boolean,
): Problem | undefined => {
  if (!error) return undefined
  const codes = error.graphQLErrors.map(({ extensions }) =>
    String(extensions['code'] ?? extensions['reason'] ?? ''),
  )
  const message = error.graphQLErrors.map((one) => one.message).find((one) => one !== '') ?? ''
  const kind = hasData
    ? 'partly'
    : error.networkError || codes.includes('UNREACHABLE')
      ? 'unreachable'
      : codes.some((code) => rights.includes(code))
        ? 'notForYou'
        : 'refused'
  return { kind, message, since: Date.now() }
}
