import { jwtVerify, SignJWT } from 'jose'
import type { HubKey } from './key.ts'

const audience = 'openness-hub-internal'

/** Signs a short-lived token for the hub's own processes, which read each other's logs with it. */
export const signInternal = ({ sign }: HubKey): Promise<string> =>
  new SignJWT()
    .setProtectedHeader({ alg: 'EdDSA' })
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(sign)

/** Whether a request comes from a process of the hub. */
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
