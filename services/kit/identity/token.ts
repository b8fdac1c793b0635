import { decodeJwt, jwtVerify, SignJWT } from 'jose'
import { localized } from '../../../schema/vocabulary/language/index.ts'
import { InvalidToken } from './invalid-token.ts'
import type { HubKey } from './key.ts'
import { type ProviderOptions, providerVerifier } from './provider.ts'
import { defaultMapping, grantsIn } from './role-mapping.ts'
import { invalidTokenOf, type VerifyToken, viewerOf } from './verified.ts'
import { type Grant, publicViewer, type Viewer } from './viewer.ts'

/** The issuer of the hub's own tokens. */
export const hubIssuer = 'openness-hub'

/** Characters of a token, at most; a header of HTTP takes no longer one. */
const maxLength = 16_384

/** Signs a token with the hub's own key. `ttl` is a duration such as `12h`. */
export const signToken = (
  key: HubKey,
  claims: { readonly subject: string; readonly grants: readonly Grant[]; readonly ttl: string },
): Promise<string> =>
  new SignJWT({ roles: claims.grants.map(({ role, unitId }) => `${role}@${unitId}`) })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setSubject(claims.subject)
    .setIssuer(hubIssuer)
    .setIssuedAt()
    .setExpirationTime(claims.ttl)
    .sign(key.sign)

/** Verifies an `Authorization` header and returns its viewer. Throws `InvalidToken` or `IdentityProviderUnavailable`. */
export type Identify = (authorization: string | undefined) => Promise<Viewer>

/** Makes a verifier for tokens of the hub's own key and, if configured, of an identity provider. */
export const identifier = (options: {
  readonly key: HubKey
  readonly provider?: ProviderOptions | undefined
}): Identify => {
  const own = hubVerifier(options.key)
  const provider = options.provider && providerVerifier(options.provider)
  return async (authorization) => {
    if (!authorization) return publicViewer
    const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? []
    if (!token)
      throw new InvalidToken(
        'malformed',
        localized(
          'The Authorization header must read "Bearer <token>".',
          '請求頭 Authorization 應為 Bearer <token>。',
        ),
      )
    if (token.length > maxLength)
      throw new InvalidToken(
        'malformed',
        localized(
          `The token has more than ${maxLength} characters.`,
          `令牌超過 ${maxLength} 個字符。`,
        ),
      )
    try {
      const isOwn = !provider || decodeJwt(token).iss === hubIssuer
      return await (isOwn ? own : provider)(token)
    } catch (error) {
      throw invalidTokenOf(error)
    }
  }
}

const hubVerifier =
  ({ verify }: HubKey): VerifyToken =>
  async (token) => {
    const { payload } = await jwtVerify(token, verify, { issuer: hubIssuer, algorithms: ['EdDSA'] })
    return viewerOf(payload, grantsIn(payload, defaultMapping))
  }
