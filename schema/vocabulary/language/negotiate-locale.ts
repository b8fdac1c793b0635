import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'
import { Locale } from './locales.ts'

/** Longer headers are cut: no browser sends as much, and every tag is looked up. */
const maxCharacters = 500

/** Requests repeat a few headers. */
const negotiated = new LRUCache<string, { readonly locale: Locale | undefined }>({ max: 200 })

/**
 * The locale that a client prefers by its `Accept-Language`; undefined if the header is missing or has no language of the hub,
 * as `*` has none.
 */
export const negotiateLocale = (header: string | undefined): Locale | undefined => {
  if (header === undefined) return undefined
  const text = header.slice(0, maxCharacters)
  const known = negotiated.get(text)
  if (known) return known.locale
  const locale = firstLocale(text)
  negotiated.set(text, { locale })
  return locale
}

const firstLocale = (header: string): Locale | undefined => {
  for (const tag of new Negotiator({ headers: { 'accept-language': header } }).languages()) {
    const locale = localeOf(tag)
    if (locale) return locale
  }
  return undefined
}

/**
 * The locale that a name means: `ZH_HANS`, a language tag such as `zh-TW` or `en-GB`, or a POSIX locale such as `zh_CN.UTF-8`.
 * A tag without a script means the script that its region writes.
 */
export const localeOf = (name: string): Locale | undefined => {
  const [tag = ''] = name.replaceAll('_', '-').split(/[.@]/)
  const script = scriptOf(tag)
  if (script === 'Hant') return Locale.ZH_HANT
  if (script === 'Hans') return Locale.ZH_HANS
  return /^en(-|$)/i.test(tag) ? Locale.EN : undefined
}

const scriptOf = (tag: string): string | undefined => {
  try {
    return new Intl.Locale(tag).maximize().script
  } catch {
    // It is no language tag.
    return undefined
  }
}
