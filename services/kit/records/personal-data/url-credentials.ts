import { InvalidInput } from '../../../../schema/vocabulary/index.ts'
import { simplified } from '../../../../schema/vocabulary/language/simplified.ts'
import { visible } from './digits.ts'

/** The credential in an address of a text, e.g. `token`, without its value; undefined if there is none. */
export const credentialIn = (text: string): string | undefined => {
  // Most texts have no address.
  if (!text.includes('//') && !text.includes('：') && !text.includes('／')) return undefined
  for (const [address] of visible(text).normalize('NFKC').matchAll(addresses)) {
    const found = credentialOf(address)
    if (found) return found
  }
  return undefined
}

/** A refusal when a text has an address with a password, a token or the like. @param label in Traditional Chinese */
export const refuseCredentials = (
  field: string,
  text: string,
  label = field,
): InvalidInput | undefined => {
  const name = credentialIn(text)
  if (name === undefined) return undefined
  return new InvalidInput(field, {
    en: `"${field}" contains a web address with a credential (${name}). Remove it from the address; whoever reads the address could use it.`,
    hant: `「${label}」的網址含有憑據(${name}),請從網址中刪去,以免被他人使用。`,
    hans: `“${simplified(label)}”的网址含有凭据(${name}),请从网址中删去,以免被他人使用。`,
  })
}

const addresses = /[a-z][a-z0-9+.-]{1,19}:\/\/[^\s<>"'「」《》，。；、]+/gi

const credentialOf = (address: string): string | undefined => {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url) return /^[^/]+\/\/[^/?#]*:[^/?#]*@/.test(address) ? 'user:password@' : undefined
  if (url.password || url.username) return 'user:password@'
  const parameters = [url.search, url.hash.replace(/^#\/?[^?]*\?|^#/, ''), url.pathname]
    .flatMap((part) => part.split(/[?&;]/))
    .map((pair) => pair.split('='))
  for (const [name = '', value = ''] of parameters)
    if (value !== '' && isSecret(decoded(name))) return decoded(name).slice(0, 40)
  return undefined
}

const isSecret = (name: string): boolean =>
  secrets.test(name.toLowerCase().replaceAll(/[^a-z]/g, ''))

// Names of parameters without signs between their words: access_token, X-Amz-Signature, client-secret, JSESSIONID.
const secrets =
  /(?:token|password|passwd|passphrase|secret|apikey|accesskey|accesskeyid|privatekey|signature|credential|sessionid|sessid)$|^(?:pwd|pass|auth|authorization|jwt|sig|session|bearer)$/

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
