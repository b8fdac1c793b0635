import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/** The feed's hash chain after a change: SHA-256, base64url, of the previous chain, a dot and the change's digest. */
export const nextChain = (chain: string, digest: string): string =>
  base64url(sha256(utf8ToBytes(`${chain}.${digest}`)))

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCodePoint(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
