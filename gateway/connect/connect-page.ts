import { Marked } from 'marked'
import {
  type Locale,
  localize,
  localized,
  type LocalizedText,
  tagOf,
} from '../../schema/vocabulary/language/index.ts'
import { escapeHtml } from '../http/escape-html.ts'
import { languageLinks } from '../http/language-links.ts'
import { localizeGuide } from './localize-guide.ts'

/** The guide as a page. It is a file of the repository, so its HTML is trusted. */
export const connectPage = (english: string, locale: Locale): string => {
  const markdown = localizeGuide(english, locale)
  const say = (text: LocalizedText): string => localize(text, locale)
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? ''
  const marked = new Marked({
    renderer: {
      code: ({ text, lang = '' }) => {
        const [, file] = lang.split(' ')
        const caption = file ? `<figcaption>${escapeHtml(file)}</figcaption>` : ''
        return `<figure>${caption}<pre><code>${escapeHtml(text)}</code></pre></figure>\n`
      },
    },
  })
  return `<!doctype html>
<html lang="${tagOf(locale)}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)}</title>
    <style>${style}</style>
  </head>
  <body>
    <nav><a href="/">${say(playground)}</a> <a href="/connect.md">${say(asText)}</a> <a href="/asyncapi.json">AsyncAPI</a> <a href="/export">${say(tables)}</a> ${languageLinks(locale)}</nav>
    ${String(marked.parse(markdown))}
  </body>
</html>
`
}

const playground = localized('Playground', '調試頁')
const asText = localized('This page as text', '本頁文本')
const tables = localized('Tables', '數據表')

const style = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; color: #222; background: #fff }
pre { overflow-x: auto; padding: .8rem; background: #f4f4f4; border-radius: 4px; font-size: 13px }
code { font-family: ui-monospace, monospace }
figure { margin: 1rem 0 } figcaption { font-weight: bold; font-size: 14px }
table { border-collapse: collapse; display: block; overflow-x: auto; font-size: 14px }
th, td { border: 1px solid #ccc; padding: .3rem .5rem; text-align: left; vertical-align: top }
a { color: #b3261e }
`
