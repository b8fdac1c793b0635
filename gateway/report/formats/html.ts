import { tagOf } from '../../../schema/vocabulary/index.ts'
import { escapeHtml } from '../../http/escape-html.ts'
import { numberNotes } from '../document/number-notes.ts'
import type { Block, Content, Inline, ReportDocument, Table } from '../document/report-document.ts'
import { momentText, type Say } from '../report-context.ts'
import { htmlStyle } from './html-style.ts'

/** A page in one file, without scripts, that prints well. */
export const writeHtml = (document: ReportDocument, say: Say): string => {
  const { notes, numberOf } = numberNotes(document)
  const seen = new Set<number>()
  const inline = (one: Inline): string => {
    if (typeof one === 'string') return escapeHtml(one)
    if ('href' in one) return linkTo(one.href, one.text)
    const number = numberOf(one)
    if (number === undefined) return escapeHtml(one.text)
    // The note leads back to where it is first used.
    const id = seen.has(number) ? '' : ` id="r${number}"`
    seen.add(number)
    return `${escapeHtml(one.text)}<sup><a${id} href="#n${number}">${number}</a></sup>`
  }
  const html = (content: Content): string => content.map(inline).join('').replaceAll('\n', '<br>')
  const table = ({ caption, columns, rows }: Table): string => {
    const cell = (content: Content, index: number): string =>
      `<td${columns[index]?.isNumeric ? ' class="number"' : ''}>${html(content)}</td>`
    const body = rows.map((row) =>
      'section' in row
        ? `<tr><th colspan="${columns.length}" scope="rowgroup">${escapeHtml(row.section)}</th></tr>`
        : `<tr>${row.cells.map(cell).join('')}</tr>`,
    )
    const head = columns.map(
      ({ heading, isNumeric }) =>
        `<th scope="col"${isNumeric ? ' class="number"' : ''}>${escapeHtml(heading)}</th>`,
    )
    return `<div class="wide"><table><caption>${html(caption)}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>`
  }
  const block = (one: Block): string => {
    switch (one.kind) {
      case 'heading':
        return `<h${one.level + 1}>${escapeHtml(one.text)}</h${one.level + 1}>`
      case 'paragraph':
        return `<p${one.isRemark ? ' class="remark"' : ''}>${html(one.content)}</p>`
      case 'list':
        return `<ul>\n${one.items.map((item) => `<li>${html(item)}</li>`).join('\n')}\n</ul>`
      case 'table':
        return table(one)
      case 'chart':
        return `<figure><div class="wide" role="img" aria-label="${escapeHtml(one.alt)}">${one.svg}</div>
<figcaption>${html(one.caption)}</figcaption></figure>`
    }
  }
  const body = document.blocks.map(block).join('\n')
  const ends = notes.map(
    ({ query, path, at }, index) =>
      `<li id="n${index + 1}"><code>${escapeHtml(query)}</code>${path === undefined ? '' : ` → ${escapeHtml(path)}`} · ${momentText(at)} <a href="#r${index + 1}" aria-label="${say('back to the text', '返回正文')}">↩</a></li>`,
  )
  return `<!doctype html>
<html lang="${tagOf(document.locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(document.title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
<h1>${escapeHtml(document.title)}</h1>
${document.lines.map((one) => `<p class="line">${escapeHtml(one)}</p>`).join('\n')}
${body}
${ends.length === 0 ? '' : `<section><h2>${say('Sources of the figures', '數據來源')}</h2>\n<ol class="notes">\n${ends.join('\n')}\n</ol></section>`}
</main>
</body>
</html>
`
}

/** Evidence is a page of the web; anything else that a record may have as an address is only shown. */
const linkTo = (href: string, text: string): string =>
  /^https?:/i.test(href)
    ? `<a href="${escapeHtml(href)}" rel="noreferrer">${escapeHtml(text)}</a>`
    : escapeHtml(text)
