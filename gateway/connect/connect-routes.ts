import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { localized } from '../../schema/vocabulary/index.ts'
import type { Route, RouteHandler } from '../http/route.ts'
import { sendError } from '../http/send-error.ts'
import { asset } from '../http/asset.ts'
import { localizedAsset } from '../http/localized-asset.ts'
import type { RequestLocale } from '../http/request-locale.ts'
import { crossOriginRoute, type SetCommonHeaders } from '../http/cross-origin-route.ts'

/** A file beside the bundle, or at its place among the sources. */
const fileOf = (name: string, source: string): string => {
  const beside = join(import.meta.dirname, name)
  return existsSync(beside) ? beside : join(import.meta.dirname, source)
}

const guide = () => readFile(fileOf('connect-your-city.md', 'connect-your-city.md'), 'utf8')
/** Without the indentation by which people review it. */
const description = async () =>
  JSON.stringify(
    JSON.parse(await readFile(fileOf('asyncapi.json', '../../schema/asyncapi.json'), 'utf8')),
  )
const clientFile = () => fileOf('openness-hub-client.js', '../../dist/openness-hub-client.js')

const notBuilt = localized(
  'The client is not built. Run npm run build.',
  '客戶端尚未構建,請執行 npm run build。',
)

const contentSecurityPolicy = `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** The guide for cities, the description of feed and webhooks, and the client as one module. */
export const connectRoutes = (
  setCommonHeaders: SetCommonHeaders,
  localeOf: RequestLocale,
): readonly Route[] => {
  const page = localizedAsset('text/html; charset=utf-8', localeOf, async (locale) =>
    (await import('./connect-page.ts')).connectPage(await guide(), locale),
  )
  const client = asset('text/javascript; charset=utf-8', () => readFile(clientFile(), 'utf8'))
  const serve = (path: string, handler: RouteHandler): Route =>
    crossOriginRoute(path, handler, setCommonHeaders)
  return [
    serve('/connect', (request, response, fail) => {
      response.setHeader('content-security-policy', contentSecurityPolicy)
      return page(request, response, fail)
    }),
    serve(
      '/connect.md',
      localizedAsset('text/markdown; charset=utf-8', localeOf, async (locale) =>
        (await import('./localize-guide.ts')).localizeGuide(await guide(), locale),
      ),
    ),
    serve('/asyncapi.json', asset('application/json', description)),
    serve('/connect/client.js', (request, response, fail) => {
      if (existsSync(clientFile())) return client(request, response, fail)
      return sendError(response, 404, 'NOT_FOUND', notBuilt)
    }),
  ]
}
