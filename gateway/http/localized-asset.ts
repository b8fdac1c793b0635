import { type Locale, tagOf } from '../../schema/vocabulary/index.ts'
import { asset } from './asset.ts'
import type { RequestLocale } from './request-locale.ts'
import type { RouteHandler } from './route.ts'

/** A file that is made once in each language, and sent in that of the request. */
export const localizedAsset = (
  type: string,
  localeOf: RequestLocale,
  content: (locale: Locale) => Promise<string>,
  headers: Readonly<Record<string, string>> = {},
): RouteHandler => {
  const assets = new Map<Locale, RouteHandler>()
  return (request, response, fail) => {
    const locale = localeOf(request)
    const handler =
      assets.get(locale) ??
      asset(type, () => content(locale), {
        vary: 'accept-encoding, accept-language',
        ...headers,
        'content-language': tagOf(locale),
      })
    assets.set(locale, handler)
    return handler(request, response, fail)
  }
}
