import { readFile } from 'node:fs/promises'
import { asset } from '../http/asset.ts'
import type { RouteHandler, Route } from '../http/route.ts'
import type { Example } from '../options.ts'
import { contentSecurityPolicy, icon, page } from './page.ts'

/** GraphiQL at `/`, from its package and without any other host. */
export const playgroundRoutes = (examples: readonly Example[]): readonly Route[] => {
  const open = asset('text/html; charset=utf-8', async () => page(examples))
  const visit: RouteHandler = (request, response, fail) => {
    response.setHeader('content-security-policy', contentSecurityPolicy)
    response.setHeader('referrer-policy', 'no-referrer')
    response.setHeader('x-frame-options', 'DENY')
    response.setHeader('cross-origin-opener-policy', 'same-origin')
    return open(request, response, fail)
  }
  const files = Object.entries(graphiqlFiles).map(([name, handler]): Route => ({
    method: 'GET',
    path: `/playground/${name}`,
    handler,
  }))
  return [{ method: 'GET', path: '/', handler: visit }, ...files]
}

// Nine megabytes of text, so read only when somebody comes.
const graphiql = () => import('@graphql-yoga/render-graphiql/graphiql')
const script = 'text/javascript; charset=utf-8'

const graphiqlFiles: Readonly<Record<string, RouteHandler>> = {
  'graphiql.js': asset(script, async () => (await graphiql()).js),
  'graphiql.css': asset('text/css; charset=utf-8', async () => (await graphiql()).css),
  'editorWorkerService.worker.js': asset(
    script,
    async () => (await graphiql()).editorWorkerService,
  ),
  'graphql.worker.js': asset(script, async () => (await graphiql()).graphqlWorker),
  'json.worker.js': asset(script, async () => (await graphiql()).jsonWorker),
  'start.js': asset(script, () => readFile(new URL('start.browser.js', import.meta.url), 'utf8')),
  'icon.svg': asset('image/svg+xml', async () => icon),
}
