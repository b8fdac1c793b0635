import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DictionaryFiles } from '../../services/kit/dictionary/index.ts'
import { asset } from '../http/asset.ts'
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
): readonly Route[] => {
  const files = { ...graphiqlFiles, ...pageFiles(), ...(dictionary && searchFile(dictionary)) }
  const own = Object.entries(files).map(([name, handler]): Route => ({
    method: 'GET',
    path: `/playground/${name}`,
    handler,
  }))
  const start = page(examples, { canSearch: Boolean(dictionary), hasDashboard })
  return [
    { method: 'GET', path: '/', handler: visit(start) },
    { method: 'GET', path: '/guide', handler: visit(guidePage) },
    ...own,
  ]
}

const visit = (content: string): RouteHandler =>
  asset('text/html; charset=utf-8', async () => content, pageHeaders)

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
