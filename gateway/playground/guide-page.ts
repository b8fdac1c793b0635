import { escapeHtml } from '../http/escape-html.ts'
import { guideSections, type GuideSection } from './guide-sections.ts'

const anchorOf = ({ title }: GuideSection): string =>
  title.toLowerCase().replaceAll(/[^a-z]+/g, '-')

const sectionHtml = (section: GuideSection): string => {
  const { title, paragraphs, example } = section
  const code = example ? `<pre><code>${escapeHtml(example)}</code></pre>` : ''
  const text = paragraphs.map((one) => `<p>${one}</p>`).join('\n')
  return `<section id="${anchorOf(section)}">\n<h2>${title}</h2>\n${text}\n${code}\n</section>`
}

/** The page that explains the graph to a developer who sees it for the first time. */
export const guidePage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>How this graph is built · Openness Hub</title>
    <link rel="icon" href="/playground/icon.svg" />
    <link rel="stylesheet" href="/playground/guide.css" />
  </head>
  <body>
    <nav><a href="/">Playground</a> ${guideSections
      .map((one) => `<a href="#${anchorOf(one)}">${one.title}</a>`)
      .join(' ')}</nav>
    <main>
      <h1>How this graph is built</h1>
      ${guideSections.map(sectionHtml).join('\n')}
    </main>
  </body>
</html>
`
