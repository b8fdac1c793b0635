import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  defaultLocale,
  type Locale,
  localeOf,
  localized,
  type LocalizedText,
  negotiateLocale,
} from '../../schema/vocabulary/index.ts'

type Incoming = Pick<IncomingMessage, 'url' | 'headers'>

/** The locale of a request: its parameter `locale`, else its `Accept-Language`, else the hub's default. */
export type RequestLocale = (request: Incoming) => Locale

export const requestLocale =
  (usual: Locale): RequestLocale =>
  ({ url, headers }) => {
    const name = parameterOf(url)
    const named = name === undefined ? undefined : localeOf(name)
    return named ?? negotiateLocale(headers['accept-language']) ?? usual
  }

/** What is wrong with the parameter `locale` of a URL. */
export const unknownLocaleIn = (url: string | undefined): LocalizedText | undefined => {
  const name = parameterOf(url)
  return name === undefined || localeOf(name) ? undefined : unknownLocale(name)
}

export const unknownLocale = (name: string): LocalizedText => {
  const shown = JSON.stringify(name.slice(0, 40))
  return localized(
    `"locale" is ${shown}. Give zh-Hant, zh-Hans or en.`,
    `參數 locale 為 ${shown},請填 zh-Hant、zh-Hans 或 en。`,
  )
}

const parameterOf = (url = ''): string | undefined =>
  // Most URLs have no parameters, and cached responses are sent in microseconds.
  url.includes('locale=')
    ? (new URL(url, 'http://hub').searchParams.get('locale') ?? undefined)
    : undefined

const locales = new WeakMap<ServerResponse, Locale>()

/** Sets the locale of errors that are sent before an operation exists. */
export const setErrorLocale = (response: ServerResponse, locale: Locale): void => {
  locales.set(response, locale)
}

export const errorLocaleOf = (response: ServerResponse): Locale =>
  locales.get(response) ?? negotiateLocale(response.req.headers['accept-language']) ?? defaultLocale
