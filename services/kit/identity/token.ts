import { createRemoteJWKSet, errors, jwtVerify, SignJWT } from 'jose'
import { InvalidToken } from './invalid-token.ts'
import type { HubKey } from './key.ts'
import { type Grant, publicViewer, roles, type Viewer } from './viewer.ts'

const issuer = 'openness-hub'

/** Signs a token with the hub's own key. `ttl` is a duration such as `12h`. */
export const signToken = (
  key: HubKey,
  claims: { readonly subject: string; readonly grants: readonly Grant[]; readonly ttl: string },
): Promise<string> =>
  new SignJWT({ roles: claims.grants.map(({ role, unitId }) => `${role}@${unitId}`) })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setSubject(claims.subject)
    .setIssuer(issuer)
    .setIssuedAt()
    .setExpirationTime(claims.ttl)
    .sign(key.sign)

/** Verifies an `Authorization` header and returns its viewer. Throws `InvalidToken`. */
export type Identify = (authorization: string | undefined) => Promise<Viewer>

/**
 * Makes a verifier for tokens of the hub's own key and, if configured, of a JWKS.
 * The claim `roles` lists `role@unit`, e.g. `["reporter@CITY-350200"]`.
 */
export const identifier = (options: {
  readonly key: HubKey
  readonly jwksUrl?: string | undefined
  readonly jwksIssuer?: string | undefined
  readonly jwksAudience?: string | undefined
}): Identify => {
  const remote = options.jwksUrl ? createRemoteJWKSet(new URL(options.jwksUrl)) : undefined
  return async (authorization) => {
    if (!authorization) return publicViewer
    const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? []
    if (!token)
      throw new InvalidToken('malformed', 'The Authorization header must read "Bearer <token>".')
    try {
      const { payload } = await jwtVerify(token, options.key.verify, {
        issuer,
        algorithms: ['EdDSA'],
      })
      return viewerOf(payload)
    } catch (error) {
      if (!remote) throw invalidTokenOf(error)
    }
    try {
      const { payload } = await jwtVerify(token, remote, {
        ...(options.jwksIssuer ? { issuer: options.jwksIssuer } : {}),
        ...(options.jwksAudience ? { audience: options.jwksAudience } : {}),
      })
      return viewerOf(payload)
    } catch (error) {
      throw invalidTokenOf(error)
    }
  }
}

const viewerOf = (payload: { sub?: string; exp?: number; roles?: unknown }): Viewer => {
  if (!payload.sub) throw new InvalidToken('malformed', 'The token names no subject (claim "sub").')
  if (payload.exp === undefined)
    throw new InvalidToken('malformed', 'The token has no end (claim "exp").')
  const claimed: readonly unknown[] = Array.isArray(payload.roles) ? payload.roles : []
  return {
    subject: payload.sub,
    grants: claimed.map(grantOf),
    expiresAt: payload.exp * 1000,
  }
}

const grantOf = (text: unknown): Grant => {
  const [name, unitId] = String(text).split('@')
  const role = roles.find((known) => known === name)
  if (!role || !unitId)
    throw new InvalidToken(
      'malformed',
      `The token's role "${String(text)}" is not of the form role@unit, role one of ${roles.join(', ')}.`,
    )
  return { role, unitId }
}

const invalidTokenOf = (error: unknown): InvalidToken => {
  if (error instanceof InvalidToken) return error
  if (error instanceof errors.JWTExpired)
    return new InvalidToken('expired', 'The token has expired. Get a new one.')
  if (error instanceof errors.JOSEError)
    return new InvalidToken(
      'signature',
      'The token is not one this hub trusts. Get one with "npx hub token".',
    )
  throw error
}
