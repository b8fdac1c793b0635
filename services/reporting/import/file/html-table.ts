import { rowOfTable } from '../document/place.ts'
import { lineAt } from '../document/line.ts'
import type { Cell, Row } from '../document/notice-document.ts'
import { type Element, type Node, textIn } from './html-text.ts'

/** The rows of a table, with every merged cell in all the places that it covers. */
export const rowsOf = (table: Element, tableNumber: number, before: number): readonly Row[] => {
  const rows = rowElements(table)
  const grid: (Cell | undefined)[][] = rows.map(() => [])
  for (const [y, row] of rows.entries()) {
    let x = 0
    const at = placeOf(tableNumber, y, before)
    for (const cell of row.children.filter(isCell)) {
      while (grid[y]?.[x] !== undefined) x += 1
      const width = spanOf(cell, 'colspan')
      const height = spanOf(cell, 'rowspan') || rows.length - y
      const line = lineAt(at, textIn(cell))
      for (let dy = 0; dy < height; dy += 1)
        for (let dx = 0; dx < width; dx += 1) {
          const line2 = lineAt(placeOf(tableNumber, y + dy, before), line.text)
          const mergedWith = dx > 0 ? 'left' : dy > 0 ? 'above' : undefined
          const target = grid[y + dy]
          if (target) target[x + dx] ??= { ...line2, mergedWith }
        }
      x += width
    }
  }
  return grid.map((cells, y) => {
    const at = placeOf(tableNumber, y, before)
    const empty: Cell = { ...lineAt(at, ''), mergedWith: undefined }
    return { ...at, cells: Array.from(cells, (cell) => cell ?? empty) }
  })
}

const placeOf = (table: number, row: number, before: number) => ({
  number: before + row + 1,
  place: rowOfTable(table, row + 1),
})

const rowElements = (table: Element): readonly Element[] =>
  table.children.flatMap((child) => {
    if (!isElement(child)) return []
    if (child.name === 'tr') return [child]
    return /^t(?:head|body|foot)$/.test(child.name) ? rowElements(child) : []
  })

const isElement = (node: Node): node is Element => 'attribs' in node

const isCell = (node: Node): node is Element => isElement(node) && /^t[dh]$/.test(node.name)

// HTML allows at most 1000 columns and 65534 rows; a garbled number must not fill the memory.
const WIDEST = 100

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number => {
  const printed = Number.parseInt(cell.attribs[name] ?? '1', 10)
  if (name === 'rowspan' && printed === 0) return 0
  return printed >= 1 ? Math.min(printed, name === 'colspan' ? WIDEST : 10_000) : 1
}
