import { localeOf } from '../../schema/vocabulary/index.ts'
import { IdentityProviderUnavailable, InvalidToken } from '../../services/kit/identity/index.ts'
import { unknownLocale } from '../http/request-locale.ts'
import type { GatewayOptions } from '../options.ts'
import { closeCodes, truncateReason } from './close-code.ts'
import type { Session } from './session.ts'

/** The longest delay that a timer supports, 24.8 days. */
const maxTimeoutMs = 2 ** 31 - 1

/** Identifies the client by `connection_init`, or else by the HTTP header; closes the socket of an invalid token. */
export const identifySession = async (
  session: Session,
  parameters: Readonly<Record<string, unknown>> | undefined,
  identify: GatewayOptions['identify'],
): Promise<boolean> => {
  const authorization = authorizationIn(parameters) ?? session.headers.authorization
  const locale = parameters?.['locale']
  if (locale !== undefined) {
    const named = typeof locale === 'string' ? localeOf(locale) : undefined
    if (!named) {
      const { en } = unknownLocale(String(locale))
      session.socket.close(closeCodes.badRequest, truncateReason(en))
      return false
    }
    session.locale = named
  }
  try {
    const viewer = await identify(authorization)
    session.identity = { viewer, authorization }
    return true
  } catch (error) {
    const code = closeCodeOf(error)
    if (code === undefined || !(error instanceof Error)) throw error
    session.socket.close(code, truncateReason(error.message))
    return false
  }
}

const closeCodeOf = (error: unknown): number | undefined => {
  if (error instanceof InvalidToken) return closeCodes.forbidden
  return error instanceof IdentityProviderUnavailable ? closeCodes.tryAgainLater : undefined
}

/** Closes the socket when its token expires. Returns a function that cancels this. */
export const endWithToken = ({ identity, socket }: Session): (() => void) => {
  const expiresAt = identity?.viewer.expiresAt
  if (expiresAt === undefined) return () => {}
  let timer: NodeJS.Timeout | undefined
  const wait = (): void => {
    const remainingMs = expiresAt - Date.now()
    if (remainingMs <= 0) return socket.close(closeCodes.forbidden, 'token expired')
    timer = setTimeout(wait, Math.min(remainingMs, maxTimeoutMs))
  }
  wait()
  return () => clearTimeout(timer)
}

const authorizationIn = (
  parameters: Readonly<Record<string, unknown>> | undefined,
): string | undefined => {
  for (const [name, value] of Object.entries(parameters ?? {})) {
    if (name.toLowerCase() === 'authorization' && typeof value === 'string') return value
  }
  return undefined
}
