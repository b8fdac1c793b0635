import {
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from 'docx'
import { Locale } from '../../../../schema/vocabulary/index.ts'
import { printable } from '../../../export/formats/plain-text.ts'
import { textOf } from '../../document/content.ts'
import type {
  Block,
  Chart,
  Content,
  Inline,
  ReportDocument,
} from '../../document/report-document.ts'
import type { Say } from '../../report-context.ts'
import { noteText } from '../note-text.ts'
import { docxStyles } from './docx-styles.ts'
import { docxTable } from './docx-table.ts'

/** A document for Word, WPS and LibreOffice, with styles, footnotes and numbered pages, to be edited. */
export const writeDocx = async (document: ReportDocument, say: Say): Promise<Buffer> => {
  const footnotes: Record<number, { children: Paragraph[] }> = {}
  const width = document.isWide ? a4.height - 2 * margin : a4.width - 2 * margin

  const run = (text: string, size?: number): TextRun =>
    new TextRun({
      text: printable(text),
      ...(size !== undefined && { size: Math.abs(size), bold: size < 0 }),
    })
  const childrenOf = (content: Content, size?: number): ParagraphChild[] =>
    content.flatMap((inline) => inlineOf(inline, size))
  const inlineOf = (inline: Inline, size?: number): readonly ParagraphChild[] => {
    if (typeof inline === 'string') return linesOf(inline, size)
    if ('href' in inline)
      return /^https?:/i.test(inline.href)
        ? [
            new ExternalHyperlink({
              link: inline.href,
              children: [new TextRun({ text: printable(inline.text), style: 'Hyperlink' })],
            }),
          ]
        : [run(inline.text, size)]
    if (!inline.note) return linesOf(inline.text, size)
    // Word numbers references itself; each has a note of its own.
    const id = Object.keys(footnotes).length + 1
    footnotes[id] = { children: [new Paragraph({ children: [run(` ${noteText(inline.note)}`)] })] }
    return [...linesOf(inline.text, size), new FootnoteReferenceRun(id)]
  }
  const linesOf = (text: string, size?: number): readonly TextRun[] =>
    text
      .split('\n')
      .map((line, index) =>
        index === 0 ? run(line, size) : new TextRun({ text: printable(line), break: 1 }),
      )
  const blocksOf = (block: Block): readonly (Paragraph | Table)[] => {
    switch (block.kind) {
      case 'heading':
        return [new Paragraph({ text: printable(block.text), heading: levels[block.level] })]
      case 'paragraph':
        return [
          block.isRemark
            ? new Paragraph({ children: childrenOf(block.content, 20), spacing: { before: 120 } })
            : new Paragraph({
                children: childrenOf(block.content),
                ...(document.locale !== Locale.EN && { indent: { firstLine: 480 } }),
              }),
        ]
      case 'list':
        return block.items.map(
          (item) => new Paragraph({ children: childrenOf(item), bullet: { level: 0 } }),
        )
      case 'table':
        return [
          new Paragraph({
            children: childrenOf(block.caption, -21),
            keepNext: true,
            spacing: { before: 160 },
          }),
          docxTable(block, childrenOf, width),
        ]
      case 'chart':
        return chartOf(block)
    }
  }
  const chartOf = ({ png, alt, caption, ...size }: Chart): readonly Paragraph[] => {
    const pixels = Math.floor(width / 15)
    const below = new Paragraph({ children: childrenOf(caption, 20) })
    if (!png) return [below, new Paragraph({ children: [run(say(noFont[0], noFont[1]), 20)] })]
    const transformation = {
      width: pixels,
      height: Math.round((pixels * size.height) / size.width),
    }
    const description = { name: 'chart', title: alt, description: alt }
    const picture = new ImageRun({ type: 'png', data: png, transformation, altText: description })
    return [new Paragraph({ children: [picture], keepNext: true, spacing: { before: 160 } }), below]
  }

  const children = [
    new Paragraph({ text: printable(document.title), heading: HeadingLevel.TITLE }),
    ...document.lines.map(
      (line) => new Paragraph({ children: [run(line, 21)], alignment: 'center' }),
    ),
    ...document.blocks.flatMap(blocksOf),
  ]
  const pageNumber = new Paragraph({
    alignment: 'center',
    children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: 20 })],
  })
  const file = new Document({
    title: document.title,
    creator: 'Openness Hub',
    description: textOf(document.lines),
    styles: docxStyles(document.locale),
    footnotes,
    sections: [
      {
        properties: {
          page: {
            size: {
              ...a4,
              orientation: document.isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: { default: new Footer({ children: [pageNumber] }) },
        children,
      },
    ],
  })
  return Packer.toBuffer(file)
}

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const

// Twentieths of a point.
const a4 = { width: 11_906, height: 16_838 } as const
const margin = 1_300

const noFont = [
  'There is no plot, because the server has no font to write its numbers with; the tables have them all.',
  '服務器沒有字體可書寫圖中數字，故未附圖；數值均見表格。',
] as const
