/** Thrown when a token cannot be verified, because the identity provider does not answer. */
export class IdentityProviderUnavailable extends Error {
  override readonly name = 'IdentityProviderUnavailable'
  readonly code = 'IDENTITY_PROVIDER_UNAVAILABLE'

  constructor(cause: unknown) {
    super(
      'The token cannot be verified now, because the identity provider does not answer. Repeat the request later.',
      { cause },
    )
  }
}
