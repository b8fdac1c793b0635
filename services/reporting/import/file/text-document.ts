import { lineOfFile } from '../document/place.ts'
import { lineAt } from '../document/line.ts'
import type { Block, NoticeDocument } from '../document/notice-document.ts'

/**
 * The lines of a text. A line with bars or tabs is a row of a table: `| 1 | 公佈清單 | 省審改辦 |`.
 */
export const textDocument = (text: string): NoticeDocument => ({
  blocks: text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .flatMap((raw, index) => blockOf(raw, index + 1)),
})

const blockOf = (raw: string, number: number): readonly Block[] => {
  const at = { number, place: lineOfFile(number) }
  const cells = cellsOf(raw)
  if (cells) {
    // A line of dashes or of nothing separates rows.
    if (cells.every((cell) => /^[-:=+\s]*$/.test(cell))) return []
    return [{ ...at, cells: cells.map((cell) => ({ ...lineAt(at, cell), mergedWith: undefined })) }]
  }
  const line = lineAt(at, raw)
  return line.text === '' ? [] : [line]
}

const cellsOf = (raw: string): readonly string[] | undefined => {
  if (/[|｜│].*[|｜│]/.test(raw))
    return raw
      .trim()
      .replace(/^[|｜│]|[|｜│]$/g, '')
      .split(/[|｜│]/)
  return /\S\t+\s*\S|^\t+\S.*\t/.test(raw) ? raw.split('\t') : undefined
}
