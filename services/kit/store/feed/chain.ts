import { createHash } from 'node:crypto'
import type { Change } from '../log/change.ts'

/** What the first entry of a feed is chained to. */
export const chainStart = ''

/** Stands for a change without telling it: it hangs on its row's hash in its service's log, which nobody outside is told. */
export const digestOf = (service: string, { seq, hash }: Pick<Change, 'seq' | 'hash'>): string =>
  sha256(`${service}.${seq}.${hash}`)

/** The feed's chain after an entry: SHA-256, base64url, of the chain before it and the entry's digest as they are written. */
export const chainAfter = (chain: string, digest: string): string => sha256(`${chain}.${digest}`)

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url')
