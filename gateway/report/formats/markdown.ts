import { numberNotes } from '../document/number-notes.ts'
import type { Block, Content, Inline, ReportDocument, Table } from '../document/report-document.ts'
import { momentText, type Say } from '../report-context.ts'

/** Markdown with footnotes, to be edited as text. */
export const writeMarkdown = (document: ReportDocument, say: Say): string => {
  const { notes, numberOf } = numberNotes(document)
  const inline = (one: Inline): string => {
    if (typeof one === 'string') return escaped(one)
    if ('href' in one)
      return `[${escaped(one.text)}](<${one.href.replaceAll(/[<>\n]/g, encodeURIComponent)}>)`
    const number = numberOf(one)
    return `${escaped(one.text)}${number === undefined ? '' : `[^${number}]`}`
  }
  const line = (content: Content): string =>
    atLineStart(content.map(inline).join('').replaceAll('\n', '<br>'))
  const table = ({ caption, columns, rows }: Table): string => {
    const cells = (all: readonly string[]) => `| ${all.join(' | ')} |`
    const filled = rows.map((row) =>
      cells(
        'section' in row
          ? columns.map((_, index) => (index === 0 ? `**${escaped(row.section)}**` : ''))
          : row.cells.map((cell) => cell.map(inline).join('').replaceAll('\n', '<br>')),
      ),
    )
    const head = cells(columns.map(({ heading }) => escaped(heading)))
    const rule = cells(columns.map(({ isNumeric }) => (isNumeric ? '--:' : '---')))
    return [line(caption), [head, rule, ...filled].join('\n')].join('\n\n')
  }
  const block = (one: Block): string => {
    switch (one.kind) {
      case 'heading':
        return `${'#'.repeat(one.level + 1)} ${escaped(one.text)}`
      case 'paragraph':
        return line(one.content)
      case 'list':
        return one.items.map((item) => `- ${line(item)}`).join('\n')
      case 'table':
        return table(one)
      case 'chart':
        return `${line(one.caption)} ${say('(The plot is in the formats html and docx.)', '(圖見 html 和 docx 格式。)')}`
    }
  }
  const ends = notes.map(
    ({ query, path, at }, index) =>
      `[^${index + 1}]: \`${query.replaceAll('`', "'")}\`${path === undefined ? '' : ` → ${escaped(path)}`} · ${momentText(at)}`,
  )
  return [
    `# ${escaped(document.title)}`,
    ...document.lines.map((one) => atLineStart(escaped(one))),
    ...document.blocks.map(block),
    ends.join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

/** Text of which Markdown makes nothing else. */
const escaped = (text: string): string => text.replaceAll(/[\\`*_[\]<>|~#&$]/g, '\\$&')

/** A line that starts no list, although its text looks like one. */
const atLineStart = (text: string): string =>
  text.replace(/^(\s*)(\d+)([.)])/, '$1$2\\$3').replace(/^(\s*)([-+=:])/, '$1\\$2')
