import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import type { Content, Table as ReportTable } from '../../document/report-document.ts'
import type { DocxInlines } from './docx-inlines.ts'

/** A table whose heading repeats on every page and whose rows stay whole. @param width of the page, in twentieths of a point */
export const docxTable = (
  { columns, rows }: ReportTable,
  childrenOf: DocxInlines['childrenOf'],
  width: number,
): Table => {
  const all = columns.reduce((sum, column) => sum + column.width, 0)
  const widths = columns.map((column) => Math.round((column.width / all) * width))
  const paragraphOf = (content: Content, isNumeric = false, isBold = false): Paragraph =>
    new Paragraph({
      children: childrenOf(content, { size: cellSize, bold: isBold }),
      alignment: isNumeric ? 'right' : 'left',
      spacing: { line: 260, lineRule: 'auto', after: 0 },
    })
  const cell = (index: number, paragraph: Paragraph, isHead = false): TableCell =>
    new TableCell({
      children: [paragraph],
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(isHead && { shading: { fill: 'EEF2F6' } }),
    })
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ heading, isNumeric }, index) =>
      cell(index, paragraphOf([heading], isNumeric, true), true),
    ),
  })
  const body = rows.map((row) =>
    'section' in row
      ? new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              columnSpan: columns.length,
              children: [paragraphOf([row.section], false, true)],
              margins: { top: 60, bottom: 60, left: 80, right: 80 },
              shading: { fill: 'F7F7F7' },
            }),
          ],
        })
      : new TableRow({
          cantSplit: true,
          children: columns.map((column, index) =>
            cell(index, paragraphOf(row.cells[index] ?? [], column.isNumeric)),
          ),
        }),
  )
  return new Table({
    rows: [head, ...body],
    columnWidths: widths,
    width: { size: width, type: WidthType.DXA },
    layout: 'fixed',
  })
}

/** Half points. */
const cellSize = 19
