import { readFileSync } from 'node:fs'
import type { Logger } from 'pino'
import { type Config, ConfigInvalid } from '../../services/kit/config/index.ts'
import { parseRoleMapping, type ProviderOptions } from '../../services/kit/identity/index.ts'

/** The configured identity provider; undefined if there is none. */
export const identityProvider = (config: Config, log: Logger): ProviderOptions | undefined => {
  const { JWKS_ISSUER, JWKS_AUDIENCE = '', JWKS_URL, JWKS_ROLES, JWKS_CLOCK_SKEW } = config
  if (JWKS_ISSUER === undefined) return undefined
  return {
    issuer: JWKS_ISSUER,
    audience: JWKS_AUDIENCE.split(',').map((one) => one.trim()),
    keysUrl: JWKS_URL,
    mapping: JWKS_ROLES === undefined ? undefined : readMapping(JWKS_ROLES),
    clockSkew: JWKS_CLOCK_SKEW,
    onError: (error) =>
      log.warn({ err: error }, 'The keys of the identity provider cannot be loaded.'),
  }
}

const readMapping = (setting: string): ProviderOptions['mapping'] => {
  try {
    return parseRoleMapping(
      setting.trimStart().startsWith('{') ? setting : readFileSync(setting, 'utf8'),
    )
  } catch (error) {
    throw new ConfigInvalid(`JWKS_ROLES: ${error instanceof Error ? error.message : String(error)}`)
  }
}
