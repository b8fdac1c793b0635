import { createHash, timingSafeEqual } from 'node:crypto'
import type { HubKey } from './key.ts'

/** The header that carries the secret of the hub's own processes. */
export const callerHeader = 'x-hub-caller'

/** Whether a request to a subgraph comes from a process that has the hub's key. */
export const isHubCaller = (
  { caller }: Pick<HubKey, 'caller'>,
  given: string | readonly string[] | undefined,
): boolean => typeof given === 'string' && timingSafeEqual(digest(given), digest(caller))

// Of equal length, whatever was given.
const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
