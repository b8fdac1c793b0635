import { jwtVerify, SignJWT } from 'jose'
import type { HubKey } from './key.ts'

const audience = 'openness-hub-internal'

/** A short-lived token with which the hub's own processes read each other's logs. */
export const signInternal = ({ sign }: HubKey): Promise<string> =>
  new SignJWT()
    .setProtectedHeader({ alg: 'EdDSA' })
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(sign)

/** Whether a request comes from one of the hub's own processes. */
export const isInternal = async (
  { verify }: HubKey,
  authorization: string | undefined,
): Promise<boolean> =>
  jwtVerify((authorization ?? '').replace(/^Bearer /, ''), verify, {
    audience,
    algorithms: ['EdDSA'],
  }).then(
    () => true,
    () => false,
  )
