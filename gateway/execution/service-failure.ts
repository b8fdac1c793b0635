/** A service that gave no GraphQL response of the expected shape, or none at all. */
export class ServiceFailure extends Error {
  override readonly name = 'ServiceFailure'

  constructor(
    message: string,
    /** Whether the request certainly never reached the service. */
    readonly wasNeverSent = false,
  ) {
    super(message)
  }
}
