/** A service that gave no GraphQL response of the expected shape, or none at all. */
export class ServiceFailure extends Error {
  override readonly name = 'ServiceFailure'

  constructor(
    /** The failure for clients: the predicate of a sentence about the service. */
    readonly reason: string,
    /** The details for the log. */
    detail = reason,
    /** Whether the request certainly never reached the service. */
    readonly wasNeverSent = false,
  ) {
    super(detail)
  }
}

export const invalidResponse = 'sent no valid response'
export const noResponse = 'does not respond'
