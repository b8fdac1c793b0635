import { jwtVerify } from 'jose'
import { keyLoader } from './load-keys.ts'
import { providerKeys } from './key-set.ts'
import { defaultMapping, grantsIn, type RoleMapping } from './role-mapping.ts'
import { viewerOf, type VerifyToken } from './verified.ts'

/** An OpenID Connect provider whose tokens the hub accepts. */
export interface ProviderOptions {
  /** The required issuer; its discovery document names the keys, if `keysUrl` does not. */
  readonly issuer: string
  readonly audience: readonly string[]
  readonly keysUrl?: string | undefined
  /** The default is a claim `roles` that lists `role@unit`. */
  readonly mapping?: RoleMapping | undefined
  /** Seconds by which the clocks of the provider and the hub may differ. */
  readonly clockSkew: number
  readonly onError: (error: unknown) => void
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

/** Signatures by a private key. With HMAC, whoever knows the public key could sign. */
const algorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
]

/** Verifies tokens of a provider. */
export const providerVerifier = (options: ProviderOptions): VerifyToken => {
  const { issuer, audience, keysUrl, mapping = defaultMapping, clockSkew, onError, now } = options
  const keys = providerKeys({ load: keyLoader(issuer, keysUrl), onError, ...(now && { now }) })
  return async (token) => {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience: [...audience],
      algorithms,
      clockTolerance: clockSkew,
      ...(now && { currentDate: new Date(now()) }),
    })
    return viewerOf(payload, grantsIn(payload, mapping), clockSkew)
  }
}
