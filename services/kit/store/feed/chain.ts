import { createHash } from 'node:crypto'
import type { Change } from '../log/change.ts'

/** The chain before the first entry of a feed. */
export const chainStart = ''

/** A digest of a change that reveals nothing about it: it depends on the row's hash in the log, which is not published. */
export const digestOf = (service: string, { seq, hash }: Pick<Change, 'seq' | 'hash'>): string =>
  sha256(`${service}.${seq}.${hash}`)

/** The feed's chain after an entry: SHA-256, base64url, of the text `<chain before>.<digest>`. */
export const chainAfter = (chain: string, digest: string): string => sha256(`${chain}.${digest}`)

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url')
