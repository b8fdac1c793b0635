import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { localized } from '../../schema/vocabulary/index.ts'
import { asset } from '../http/asset.ts'
import type { Route, RouteHandler } from '../http/route.ts'
import { sendError } from '../http/send-error.ts'
import { icon } from '../playground/page.ts'

/** The built application: beside the bundle, or in `dist/` of a source checkout. */
const folder = (): string => {
  const beside = join(import.meta.dirname, 'dashboard')
  return existsSync(join(beside, 'index.html'))
    ? beside
    : join(import.meta.dirname, '../../dist/dashboard')
}

const notBuilt = localized(
  'The dashboard is not built. Run npm run build.',
  '儀表板尚未構建,請執行 npm run build。',
)
const noAsset = localized(
  'The dashboard has no such file. Reload the page.',
  '儀表板沒有這個文件,請重新載入頁面。',
)

/** Scripts and styles of this host only, none of them inline; ECharts writes attributes `style`, which are no scripts. */
const pageHeaders = {
  'content-security-policy': [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

// Their names change with their content.
const forGood = { 'cache-control': 'public, max-age=31536000, immutable' }

/** The dashboard at `/dashboard`. Every address below it is a page of the application, which reads it in the browser. */
export const dashboardRoutes = (): readonly Route[] => {
  const built = folder()
  const index = asset(
    'text/html; charset=utf-8',
    () => readFile(join(built, 'index.html')),
    pageHeaders,
  )
  const page: RouteHandler = (request, response, fail) =>
    existsSync(join(built, 'index.html'))
      ? index(request, response, fail)
      : sendError(response, 404, 'NOT_FOUND', notBuilt)

  const assets = new Map<string, RouteHandler>()
  const assetNamed = (name: string): RouteHandler | undefined => {
    const path = join(built, 'assets', name)
    const type = types[extname(name)]
    // No name leads out of the folder.
    if (!/^[\w-][\w.-]*$/.test(name) || type === undefined || !existsSync(path)) return undefined
    const known = assets.get(name) ?? asset(type, () => readFile(path), forGood)
    assets.set(name, known)
    return known
  }
  const file: RouteHandler = (request, response, fail) => {
    const [path = ''] = (request.url ?? '').split('?')
    const handler = assetNamed(path.slice(path.lastIndexOf('/') + 1))
    return handler
      ? handler(request, response, fail)
      : sendError(response, 404, 'NOT_FOUND', noAsset)
  }
  return [
    { method: 'GET', path: '/dashboard', handler: page },
    { method: 'GET', path: '/dashboard/*', handler: page },
    { method: 'GET', path: '/dashboard/assets/*', handler: file },
    {
      method: 'GET',
      path: '/dashboard/icon.svg',
      handler: asset('image/svg+xml', async () => icon),
    },
  ]
}
