import { isRow, type NoticeDocument } from '../document/notice-document.ts'
import type { Worksheet } from './worksheet.ts'

/** The paragraphs and rows of a file, so that a person can copy what was not read. */
export const sourceRows = ({ blocks }: NoticeDocument): Worksheet['source'] =>
  blocks.map((block) => {
    const cells = isRow(block) ? block.cells.map(({ text }) => text) : [block.text]
    const [text = '', cell2 = '', cell3 = '', cell4 = '', cell5 = '', ...others] = cells.map(
      (cell) => cell.slice(0, MOST),
    )
    const cell6 = others.join(' | ').slice(0, MOST)
    return { place: block.place, text, cell2, cell3, cell4, cell5, cell6 }
  })

// No cell of a workbook has more.
const MOST = 32_000
