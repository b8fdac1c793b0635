import { InvalidToken } from '../../services/kit/identity/index.ts'
import type { GatewayOptions } from '../options.ts'
import { closeCodes, closeReason } from './close-code.ts'
import type { Session } from './session.ts'

/** What a timer can hold, 24.8 days. */
const longestTimeout = 2 ** 31 - 1

/** Learns who connected from `connection_init`, else from the HTTP header; false closes the socket. */
export const identifySession = async (
  session: Session,
  parameters: Readonly<Record<string, unknown>> | undefined,
  identify: GatewayOptions['identify'],
): Promise<boolean> => {
  const authorization = authorizationIn(parameters) ?? session.headers.authorization
  try {
    const viewer = await identify(authorization)
    session.identity = { viewer, authorization }
    return true
  } catch (error) {
    if (!(error instanceof InvalidToken)) throw error
    session.socket.close(closeCodes.forbidden, closeReason(error.message))
    return false
  }
}

/** Ends the socket when its token ends. Returns how to stop waiting. */
export const endWithToken = ({ identity, socket }: Session): (() => void) => {
  const expiresAt = identity?.viewer.expiresAt
  if (expiresAt === undefined) return () => {}
  let timer: NodeJS.Timeout | undefined
  const wait = (): void => {
    const left = expiresAt - Date.now()
    if (left <= 0) return socket.close(closeCodes.forbidden, 'token expired')
    timer = setTimeout(wait, Math.min(left, longestTimeout))
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
