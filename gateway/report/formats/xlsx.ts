import { textOf } from '../document/content.ts'
import { numberNotes } from '../document/number-notes.ts'
import type { Block, Content, Inline, ReportDocument, Table } from '../document/report-document.ts'
import { printable, withoutFormula } from '../../export/formats/plain-text.ts'
import { momentText, type Say } from '../report-context.ts'
import { sheetNames } from './sheet-names.ts'

/** A workbook: the text, a sheet for each table, and the sources of the figures. Numbers are numbers. */
export const writeXlsxReport = async (document: ReportDocument, say: Say): Promise<Buffer> => {
  const { default: exceljs } = await import('exceljs')
  const { notes, numberOf } = numberNotes(document)
  const workbook = new exceljs.Workbook()
  const nameOf = sheetNames()
  const wrap = { wrapText: true, vertical: 'top' } as const
  const numbersIn = (content: Content): string =>
    content.flatMap((one) => numberOf(one) ?? []).join(', ')

  const report = workbook.addWorksheet(nameOf(say('Report', '報告')))
  report.columns = [
    { width: 110, style: { alignment: wrap } },
    { width: 18, style: { alignment: wrap } },
  ]
  report.addRow([textCell(document.title)]).font = { bold: true, size: 16 }
  for (const line of document.lines) report.addRow([textCell(line)])
  report.addRow(['', say('Sources', '來源')]).font = { bold: true }
  for (const block of document.blocks)
    for (const { content, isBold } of linesOf(block, say)) {
      const row = report.addRow([textCell(textOf(content)), numbersIn(content)])
      if (isBold) row.font = { bold: true }
    }

  const addTable = ({ name, columns, rows, caption }: Table): void => {
    const sheet = workbook.addWorksheet(nameOf(name), { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.columns = [...columns, { width: 10 }].map(({ width }) => ({
      width: Math.max(10, width * 1.4),
      style: { alignment: wrap },
    }))
    const head = [...columns.map(({ heading }) => heading), say('Sources', '來源')]
    sheet.addRow(head).font = { bold: true }
    const whole = numbersIn(caption)
    for (const row of rows) {
      if ('section' in row) {
        sheet.addRow([textCell(row.section)]).font = { bold: true }
        continue
      }
      const added = sheet.addRow([
        ...row.cells.map(cellOf),
        [numbersIn(row.cells.flat()), whole].filter(Boolean).join(', '),
      ])
      for (const [index, cell] of row.cells.entries())
        if (isShare(cell)) added.getCell(index + 1).numFmt = '0.0%'
    }
  }
  for (const block of document.blocks) if (block.kind === 'table') addTable(block)

  const sources = workbook.addWorksheet(nameOf(say('Sources', '來源')), {
    views: [{ state: 'frozen', ySplit: 1 }],
  })
  sources.columns = [6, 110, 40, 28].map((width) => ({ width, style: { alignment: wrap } }))
  const titles = [
    say('No.', '序號'),
    say('Operation', '查詢'),
    say('Figure', '數值位置'),
    say('Read at', '讀取時間'),
  ]
  sources.addRow(titles).font = { bold: true }
  for (const [index, { query, path = '', at }] of notes.entries())
    sources.addRow([index + 1, textCell(query), textCell(path), momentText(at)])
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

const linesOf = (
  block: Block,
  say: Say,
): readonly { readonly content: Content; readonly isBold?: boolean }[] => {
  switch (block.kind) {
    case 'heading':
      return [{ content: [block.text], isBold: true }]
    case 'paragraph':
      return [{ content: block.content }]
    case 'list':
      return block.items.map((item) => ({ content: ['• ', ...item] }))
    case 'chart':
      return [
        {
          content: [
            ...block.caption,
            say(' (The plot is in the formats html and docx.)', '（圖見 html 和 docx 格式。）'),
          ],
        },
      ]
    case 'table':
      return [{ content: [...block.caption, say(': sheet ', '：見工作表 '), block.name] }]
  }
}

const cellOf = (cell: Content): string | number => {
  const [only] = cell
  const value = cell.length === 1 ? valueOf(only) : undefined
  return value ?? textCell(textOf(cell))
}

const valueOf = (inline: Inline | undefined): number | undefined =>
  typeof inline === 'object' && 'value' in inline ? inline.value : undefined

/** Whether a cell has one figure that is a part of one. */
const isShare = (cell: Content): boolean => {
  const [only] = cell
  return cell.length === 1 && typeof only === 'object' && 'value' in only && only.text.includes('%')
}

const textCell = (text: string): string => withoutFormula(printable(text))
