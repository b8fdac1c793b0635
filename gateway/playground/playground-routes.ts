import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DictionaryFiles } from '../../services/kit/dictionary/index.ts'
import type { Locale } from '../../schema/vocabulary/index.ts'
import { asset } from '../http/asset.ts'
import { localizedAsset } from '../http/localized-asset.ts'
import type { RequestLocale } from '../http/request-locale.ts'
import type { RouteHandler, Route } from '../http/route.ts'
import type { Example } from '../options.ts'
import { guidePage } from './guide-page.ts'
import { contentSecurityPolicy, icon, page } from './page.ts'

/**
 * GraphiQL and examples at `/`, and `/guide`, all from this host alone.
 * @param dictionary what its search finds; without it, it has no search
 * @param hasDashboard whether its header leads to the dashboard
 */
export const playgroundRoutes = (
  examples: readonly Example[],
  dictionary: DictionaryFiles | undefined,
  hasDashboard: boolean,
  localeOf: RequestLocale,
): readonly Route[] => {
  const files = { ...graphiqlFiles, ...pageFiles(), ...(dictionary && searchFile(dictionary)) }
  const canSearch = dictionary !== undefined
  const visit = (content: (locale: Locale) => string): RouteHandler =>
    localizedAsset(
      'text/html; charset=utf-8',
      localeOf,
      async (locale) => content(locale),
      pageHeaders,
    )
  const own = Object.entries(files).map(([name, handler]): Route => ({
    method: 'GET',
    path: `/playground/${name}`,
    handler,
  }))
  return [
    {
      method: 'GET',
      path: '/',
      handler: visit((locale) => page(examples, { canSearch, hasDashboard, locale })),
    },
    { method: 'GET', path: '/guide', handler: visit(guidePage) },
    ...own,
  ]
}

const pageHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
}

const searchFile = (dictionary: DictionaryFiles) => ({
  'search.json': asset('application/json; charset=utf-8', dictionary.search),
})

// Nine megabytes of text, so read only when somebody comes.
const graphiql = () => import('@graphql-yoga/render-graphiql/graphiql')
const script = 'text/javascript; charset=utf-8'
const style = 'text/css; charset=utf-8'
const folder = join(import.meta.dirname, 'browser')

const graphiqlFiles: Readonly<Record<string, RouteHandler>> = {
  'graphiql.js': asset(script, async () => (await graphiql()).js),
  'graphiql.css': asset(style, async () => (await graphiql()).css),
  'editorWorkerService.worker.js': asset(
    script,
    async () => (await graphiql()).editorWorkerService,
  ),
  'graphql.worker.js': asset(script, async () => (await graphiql()).graphqlWorker),
  'json.worker.js': asset(script, async () => (await graphiql()).jsonWorker),
  'icon.svg': asset('image/svg+xml', async () => icon),
}

/** The page's own files, in `browser/` beside this file and beside the bundle. */
const pageFiles = (): Readonly<Record<string, RouteHandler>> =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      asset(name.endsWith('.css') ? style : script, () => readFile(join(folder, name))),
    ]),
  )
