import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose'
import { IdentityProviderUnavailable } from './provider-unavailable.ts'

export interface KeySetOptions {
  readonly load: () => Promise<JSONWebKeySet>
  readonly onError: (error: unknown) => void
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

/** After so long the keys are loaded again, so that a withdrawn key is refused. Milliseconds, like all below. */
const maxAgeMs = 5 * 60_000
/** A key id that is unknown loads the keys at most so often, whatever clients send. */
const cooldownMs = 30_000
/** Pause after a failure. */
const retryMs = 5_000
/** For so long loaded keys are trusted while the provider does not answer. */
const keepMs = 24 * 3_600_000

/** The keys of an identity provider, loaded when they are needed. The provider may be away for a day. */
export const providerKeys = ({ load, onError, now = Date.now }: KeySetOptions): JWTVerifyGetKey => {
  let keys: ReturnType<typeof createLocalJWKSet> | undefined
  let loadedAt = -Infinity
  let triedAt = -Infinity
  let failure: unknown
  let loading: Promise<void> | undefined

  const tryLoading = async (): Promise<void> => {
    triedAt = now()
    try {
      keys = createLocalJWKSet(await load())
      loadedAt = now()
      failure = undefined
    } catch (error) {
      failure = error
      onError(error)
    }
    loading = undefined
  }
  const reload = (): Promise<void> => (loading ??= tryLoading())
  const mayReload = (): boolean =>
    loading !== undefined || now() - triedAt >= (failure ? retryMs : cooldownMs)
  const age = (): number => now() - loadedAt

  return async (header, token) => {
    if (age() >= maxAgeMs && mayReload()) {
      const reloaded = reload()
      // While the provider is known to be away, nobody waits for it.
      if (!keys || !failure || age() >= keepMs) await reloaded
    }
    if (!keys || age() >= keepMs) throw new IdentityProviderUnavailable(failure)
    try {
      return await keys(header, token)
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error
      if (mayReload()) await reload()
      // The token may be signed with a key that is newer than those loaded.
      if (failure) throw new IdentityProviderUnavailable(failure)
      return keys(header, token)
    }
  }
}
