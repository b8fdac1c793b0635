import {
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import { Locale } from '../../../../schema/vocabulary/index.ts'
import { printable } from '../../../export/formats/plain-text.ts'
import { textOf } from '../../document/content.ts'
import type { Block, Chart, ReportDocument } from '../../document/report-document.ts'
import type { Say } from '../../report-context.ts'
import { docxInlines } from './docx-inlines.ts'
import { docxStyles } from './docx-styles.ts'
import { docxTable } from './docx-table.ts'

/** A document for Word, WPS and LibreOffice, with styles, footnotes and numbered pages, to be edited. */
export const writeDocx = async (document: ReportDocument, say: Say): Promise<Buffer> => {
  const { footnotes, childrenOf } = docxInlines()
  const width = document.isWide ? a4.height - 2 * margin : a4.width - 2 * margin

  const blocksOf = (block: Block): readonly (Paragraph | Table)[] => {
    switch (block.kind) {
      case 'heading':
        return [new Paragraph({ text: printable(block.text), heading: levels[block.level] })]
      case 'paragraph':
        return [
          block.isRemark
            ? new Paragraph({
                children: childrenOf(block.content, { size: 20 }),
                spacing: { before: 120 },
              })
            : new Paragraph({
                children: childrenOf(block.content),
                ...(document.locale !== Locale.EN && { indent: { firstLine: 480 } }),
              }),
        ]
      case 'list':
        return block.items.map(
          (item) =>
            new Paragraph({
              children: childrenOf(item),
              numbering: { reference: bullets, level: 0 },
            }),
        )
      case 'table':
        return [
          new Paragraph({
            children: childrenOf(block.caption, { size: 21, bold: true }),
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
    const below = new Paragraph({ children: childrenOf(caption, { size: 20 }) })
    if (!png)
      return [below, new Paragraph({ children: childrenOf([say(...noFont)], { size: 20 }) })]
    const transformation = {
      width: pixels,
      height: Math.round((pixels * size.height) / size.width),
    }
    const description = { name: 'chart', title: alt, description: alt }
    const picture = new ImageRun({ type: 'png', data: png, transformation, altText: description })
    return [
      new Paragraph({
        children: [picture],
        keepNext: true,
        spacing: { before: 160, line: 240, lineRule: 'auto' },
      }),
      below,
    ]
  }

  const children = [
    new Paragraph({ text: printable(document.title), heading: HeadingLevel.TITLE }),
    ...document.lines.map(
      (line) => new Paragraph({ children: childrenOf([line], { size: 21 }), alignment: 'center' }),
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
    numbering: { config: [{ reference: bullets, levels: [bullet] }] },
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

const bullets = 'bullets'

const bullet = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  style: { paragraph: { indent: { left: 720, hanging: 240 } } },
} as const

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const

// Twentieths of a point.
const a4 = { width: 11_906, height: 16_838 } as const
const margin = 1_300

const noFont = [
  'There is no plot, because the server has no font to write its numbers with; the tables have them all.',
  '服務器沒有字體可書寫圖中數字，故未附圖；數值均見表格。',
] as const
