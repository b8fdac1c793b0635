import type { Example } from '../options.ts'

/** An example as the scripts of the page read it. */
interface ShownExample extends Example {
  /** The name of its operation, by which links name it. */
  readonly operation: string
  readonly kind: 'query' | 'live' | 'subscription' | 'mutation'
}

const shown = ({ name, query, variables }: Example): ShownExample => {
  const [, kind = 'query', operation = ''] =
    /^\s*(query|mutation|subscription)\s+(\w+)/m.exec(query) ?? []
  return {
    name,
    query: `# ${name}\n${query.trim()}\n`,
    ...(variables !== undefined && { variables }),
    operation,
    kind: kind === 'mutation' || kind === 'subscription' ? kind : isLive(query) ? 'live' : 'query',
  }
}

const isLive = (query: string): boolean => /^\s*query[^{]*@live\b/m.test(query)

export interface PageOptions {
  /** Whether the gateway has a dictionary to search. */
  readonly canSearch: boolean
  /** Whether the gateway has a dashboard to lead to. */
  readonly hasDashboard: boolean
}

/** The page that opens GraphiQL beside the examples; what a visitor writes persists. */
export const page = (
  examples: readonly Example[],
  { canSearch, hasDashboard }: PageOptions,
): string => {
  const all = examples.map(shown)
  const options = {
    // Tokens are not left behind in the browser.
    shouldPersistHeaders: false,
    defaultTabs: all.slice(0, 1).map(({ query, variables = '' }) => ({ query, variables })),
    examples: all,
  }
  const dictionary = canSearch
    ? `<a href="/dictionary.md">Data dictionary</a> <a href="/dictionary.xlsx">as XLSX</a>`
    : ''
  const dashboard = hasDashboard ? `<a href="/dashboard">Dashboard</a> ` : ''
  const search = canSearch
    ? `<input id="search" type="search" placeholder="Search the graph: overdue, 逾期 …" aria-label="Search types and fields by name, label or description" autocomplete="off" />
      <div id="results" hidden aria-live="polite"></div>`
    : ''
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Openness Hub</title>
    <link rel="icon" href="/playground/icon.svg" />
    <link rel="stylesheet" href="/playground/graphiql.css" />
    <link rel="stylesheet" href="/playground/page.css" />
  </head>
  <body>
    <header>
      <a class="brand" href="/"><img src="/playground/icon.svg" alt="" />Openness Hub</a>
      <label>Token <input id="token" type="password" autocomplete="off" spellcheck="false" placeholder="for all tabs and sockets" /></label>
      <output id="token-state" for="token"></output>
      <nav>${dashboard}<a href="/guide">How this graph is built</a> <a href="/connect">Connect your city</a> <a href="/export">Tables</a> ${dictionary}</nav>
    </header>
    <aside>
      ${search}
      <nav id="examples" aria-label="Examples"></nav>
    </aside>
    <noscript>The playground needs JavaScript. The graph itself is at /graphql.</noscript>
    <main id="root"></main>
    <script id="options" type="application/json">${JSON.stringify(options).replaceAll('<', '\\u003c')}</script>
    <script src="/playground/environment.js"></script>
    <script src="/playground/graphiql.js"></script>
    <script type="module" src="/playground/start.js"></script>
  </body>
</html>
`
}

export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32">
  <circle cx="16" cy="16" r="12" fill="none" stroke="#b3261e" stroke-width="4" stroke-dasharray="60 16" />
  <circle cx="16" cy="16" r="4" fill="#b3261e" />
</svg>
`

// Monaco writes its styles into the page; scripts come from files of this host only.
export const contentSecurityPolicy = [
  `default-src 'none'`,
  `script-src 'self'`,
  `worker-src 'self'`,
  `style-src 'self' 'unsafe-inline'`,
  `font-src 'self' data:`,
  `img-src 'self' data:`,
  `connect-src 'self'`,
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ')
