import { LocalizedError, localized } from '../../../schema/vocabulary/language/index.ts'
/** Thrown when a token cannot be verified, because the identity provider does not answer. */
export class IdentityProviderUnavailable extends LocalizedError {
  override readonly name = 'IdentityProviderUnavailable'
  readonly code = 'IDENTITY_PROVIDER_UNAVAILABLE'

  constructor(cause: unknown) {
    super(
      localized(
        'The token cannot be verified now, because the identity provider does not answer. Repeat the request later.',
        '身份認證服務無回應,暫時無法核驗令牌,請稍後重試。',
      ),
      { cause },
    )
  }
}
