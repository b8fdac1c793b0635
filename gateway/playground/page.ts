import type { Example } from '../options.ts'

/** The page that opens GraphiQL with the examples as tabs; changes of a visitor persist and take precedence. */
export const page = (examples: readonly Example[]): string => {
  const options = {
    title: 'Openness Hub',
    // Tokens are not left behind in the browser.
    shouldPersistHeaders: false,
    logo: icon,
    defaultTabs: examples.map(({ name, query, variables = '' }) => ({
      query: `# ${name}\n${query.trim()}\n`,
      variables,
    })),
  }
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Openness Hub</title>
    <link rel="icon" href="/playground/icon.svg" />
    <link rel="stylesheet" href="/playground/graphiql.css" />
    <style>html, body, #root { height: 100%; margin: 0 }</style>
  </head>
  <body>
    <noscript>The playground needs JavaScript. The graph itself is at /graphql.</noscript>
    <div id="root"></div>
    <script id="options" type="application/json">${JSON.stringify(options).replaceAll('<', '\\u003c')}</script>
    <script src="/playground/graphiql.js"></script>
    <script src="/playground/start.js"></script>
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
