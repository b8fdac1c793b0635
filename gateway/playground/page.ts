import { type Locale, localize, tagOf } from '../../schema/vocabulary/index.ts'
import { languageLinks } from '../http/language-links.ts'
import type { Example } from '../options.ts'
import { playgroundTexts } from './texts.ts'

/** An example as the scripts of the page read it. */
interface ShownExample extends Pick<Example, 'query' | 'variables'> {
  readonly name: string
  /** The name of its operation, by which links name it. */
  readonly operation: string
  readonly kind: 'query' | 'live' | 'subscription' | 'mutation'
}

const shown = ({ name, about, query, variables }: Example, locale: Locale): ShownExample => {
  const title = localize(name, locale)
  const comment = about ? `# ${localize(about, locale)}\n` : ''
  const [, kind = 'query', operation = ''] =
    /^\s*(query|mutation|subscription)\s+(\w+)/m.exec(query) ?? []
  return {
    name: title,
    query: `# ${title}\n${comment}${query.trim()}\n`,
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
  readonly locale: Locale
}

/** The page that opens GraphiQL beside the examples; what a visitor writes persists. */
export const page = (
  examples: readonly Example[],
  { canSearch, hasDashboard, locale }: PageOptions,
): string => {
  const texts = playgroundTexts(locale)
  const all = examples.map((example) => shown(example, locale))
  const options = {
    // Tokens are not left behind in the browser.
    shouldPersistHeaders: false,
    defaultTabs: all.slice(0, 1).map(({ query, variables = '' }) => ({ query, variables })),
    examples: all,
    texts,
  }
  const dictionary = canSearch
    ? `<a href="/dictionary.md">${texts.dictionary}</a> <a href="/dictionary.xlsx">${texts.asXlsx}</a>`
    : ''
  const dashboard = hasDashboard ? `<a href="/dashboard">${texts.dashboard}</a> ` : ''
  const search = canSearch
    ? `<input id="search" type="search" placeholder="${texts.search}" aria-label="${texts.searchLabel}" autocomplete="off" />
      <div id="results" hidden aria-live="polite"></div>`
    : ''
  return `<!doctype html>
<html lang="${tagOf(locale)}">
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
      <label>${texts.token} <input id="token" type="password" autocomplete="off" spellcheck="false" placeholder="${texts.tokenFor}" /></label>
      <output id="token-state" for="token"></output>
      <nav>${dashboard}<a href="/guide">${texts.guide}</a> <a href="/connect">${texts.connect}</a> <a href="/export">${texts.tables}</a> ${dictionary} ${languageLinks(locale)}</nav>
    </header>
    <aside>
      ${search}
      <nav id="examples" aria-label="${texts.examples}"></nav>
    </aside>
    <noscript>${texts.needsJavaScript}</noscript>
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
