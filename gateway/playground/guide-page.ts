import { type Locale, localize, localized, tagOf } from '../../schema/vocabulary/index.ts'
import { escapeHtml } from '../http/escape-html.ts'
import { languageLinks } from '../http/language-links.ts'
import { guideSections, type GuideSection } from './guide-sections.ts'

const anchorOf = ({ title }: GuideSection): string =>
  title.en.toLowerCase().replaceAll(/[^a-z]+/g, '-')

const sectionHtml = (section: GuideSection, locale: Locale): string => {
  const { title, paragraphs, example } = section
  const code = example ? `<pre><code>${escapeHtml(example)}</code></pre>` : ''
  const text = paragraphs.map((one) => `<p>${localize(one, locale)}</p>`).join('\n')
  return `<section id="${anchorOf(section)}">\n<h2>${localize(title, locale)}</h2>\n${text}\n${code}\n</section>`
}

/** The page that explains the graph to a developer who sees it for the first time. */
export const guidePage = (locale: Locale): string => {
  const title = localize(pageTitle, locale)
  return `<!doctype html>
<html lang="${tagOf(locale)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} · Openness Hub</title>
    <link rel="icon" href="/playground/icon.svg" />
    <link rel="stylesheet" href="/playground/guide.css" />
  </head>
  <body>
    <nav><a href="/">${localize(playground, locale)}</a> ${guideSections
      .map((one) => `<a href="#${anchorOf(one)}">${localize(one.title, locale)}</a>`)
      .join(' ')} ${languageLinks(locale)}</nav>
    <main>
      <h1>${title}</h1>
      ${guideSections.map((section) => sectionHtml(section, locale)).join('\n')}
    </main>
  </body>
</html>
`
}

const pageTitle = localized('How this graph is built', '接口的構成')
const playground = localized('Playground', '調試頁')
