import { errors, type JWTPayload } from 'jose'
import { localized } from '../../../schema/vocabulary/language/index.ts'
import { InvalidToken } from './invalid-token.ts'
import { subjectOf } from './subject.ts'
import type { Grant, Viewer } from './viewer.ts'

/** Verifies a token. Rejects with an error of `jose`, with `InvalidToken` or `IdentityProviderUnavailable`. */
export type VerifyToken = (token: string) => Promise<Viewer>

/**
 * The viewer of a verified token.
 * @param clockSkew seconds for which a token is accepted after its end
 */
export const viewerOf = (
  { sub, exp }: JWTPayload,
  grants: readonly Grant[],
  clockSkew = 0,
): Viewer => {
  const subject = subjectOf(sub)
  if (exp === undefined)
    throw new InvalidToken(
      'malformed',
      localized('The token has no end (claim "exp").', '令牌沒有到期時間(聲明 exp)。'),
    )
  return { subject, grants, expiresAt: (exp + clockSkew) * 1000 }
}

/** Says what is wrong with a token that `jose` refused; any other error is thrown again. */
export const invalidTokenOf = (error: unknown): InvalidToken => {
  if (error instanceof InvalidToken) return error
  if (error instanceof errors.JWTExpired)
    return new InvalidToken(
      'expired',
      localized('The token has expired. Get a new one.', '令牌已過期,請重新獲取。'),
    )
  if (error instanceof errors.JWTClaimValidationFailed) return claimRefused(error)
  if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported)
    return new InvalidToken(
      'algorithm',
      localized(
        'The token is signed in a way that this hub does not accept.',
        '本系統不接受該令牌的簽名方式。',
      ),
    )
  if (error instanceof errors.JWKSNoMatchingKey)
    return new InvalidToken(
      'key',
      localized(
        'The token is signed with a key that its issuer does not have.',
        '令牌的簽名密鑰不屬於其簽發方。',
      ),
    )
  if (error instanceof errors.JWKSMultipleMatchingKeys)
    return new InvalidToken(
      'key',
      localized(
        'The token does not say by which key it is signed (header "kid"), and its issuer has several.',
        '令牌未註明簽名密鑰(頭部 kid),而簽發方有多個密鑰。',
      ),
    )
  if (error instanceof errors.JOSEError)
    return new InvalidToken(
      'signature',
      localized(
        'The token is not one this hub trusts. Get one with "npx hub token", or sign in again.',
        '本系統不信任該令牌,請用 npx hub token 獲取,或重新登入。',
      ),
    )
  throw error
}

const claimRefused = ({ claim }: errors.JWTClaimValidationFailed): InvalidToken => {
  if (claim === 'aud')
    return new InvalidToken(
      'audience',
      localized('The token is for another system (claim "aud").', '該令牌用於其他系統(聲明 aud)。'),
    )
  if (claim === 'iss')
    return new InvalidToken(
      'issuer',
      localized(
        'The token has an issuer that this hub does not trust.',
        '本系統不信任該令牌的簽發方。',
      ),
    )
  if (claim === 'nbf')
    return new InvalidToken(
      'early',
      localized(
        'The token is not valid yet (claim "nbf"). Check the clocks.',
        '令牌尚未生效(聲明 nbf),請核對時鐘。',
      ),
    )
  return new InvalidToken(
    'malformed',
    localized(`The claim "${claim}" of the token is invalid.`, `令牌的聲明 ${claim} 無效。`),
  )
}
