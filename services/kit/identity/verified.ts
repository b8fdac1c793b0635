import { errors, type JWTPayload } from 'jose'
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
  if (exp === undefined) throw new InvalidToken('malformed', 'The token has no end (claim "exp").')
  return { subject, grants, expiresAt: (exp + clockSkew) * 1000 }
}

/** Says what is wrong with a token that `jose` refused; any other error is thrown again. */
export const invalidTokenOf = (error: unknown): InvalidToken => {
  if (error instanceof InvalidToken) return error
  if (error instanceof errors.JWTExpired)
    return new InvalidToken('expired', 'The token has expired. Get a new one.')
  if (error instanceof errors.JWTClaimValidationFailed) return claimRefused(error)
  if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported)
    return new InvalidToken(
      'algorithm',
      'The token is signed in a way that this hub does not accept.',
    )
  if (error instanceof errors.JWKSNoMatchingKey)
    return new InvalidToken('key', 'The token is signed with a key that its issuer does not have.')
  if (error instanceof errors.JWKSMultipleMatchingKeys)
    return new InvalidToken(
      'key',
      'The token does not say by which key it is signed (header "kid"), and its issuer has several.',
    )
  if (error instanceof errors.JOSEError)
    return new InvalidToken(
      'signature',
      'The token is not one this hub trusts. Get one with "npx hub token", or sign in again.',
    )
  throw error
}

const claimRefused = ({ claim }: errors.JWTClaimValidationFailed): InvalidToken => {
  if (claim === 'aud')
    return new InvalidToken('audience', 'The token is for another system (claim "aud").')
  if (claim === 'iss')
    return new InvalidToken('issuer', 'The token has an issuer that this hub does not trust.')
  if (claim === 'nbf')
    return new InvalidToken('early', 'The token is not valid yet (claim "nbf"). Check the clocks.')
  return new InvalidToken('malformed', `The claim "${claim}" of the token is invalid.`)
}
