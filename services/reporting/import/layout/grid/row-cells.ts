import type { Cell, Row } from '../../document/notice-document.ts'
import type { ColumnKind } from './columns.ts'

/** The cells of a row by what their columns state. */
export interface RowCells {
  /** The cells of a kind with text; without those that continue a merged cell. */
  readonly own: (kind: ColumnKind) => readonly Cell[]
  /** The cells of a kind with text, also those that continue the row above. */
  readonly all: (kind: ColumnKind) => readonly Cell[]
}

export function cellsBy(row: Row, columns: readonly (ColumnKind | undefined)[]): RowCells {
  const of = (kind: ColumnKind, isOwn: boolean) =>
    row.cells.filter(
      (cell, i) =>
        columns[i] === kind &&
        cell.text !== '' &&
        cell.mergedWith !== 'left' &&
        !(isOwn && cell.mergedWith === 'above'),
    )
  return { own: (kind) => of(kind, true), all: (kind) => of(kind, false) }
}

/** The only text of a row; undefined if it has several or none. */
export function onlyCell({ cells }: Row): Cell | undefined {
  const own = cells.filter(({ text, mergedWith }) => text !== '' && mergedWith !== 'left')
  const [first] = own
  const isOne = first && own.every(({ text }) => text === first.text)
  return isOne && first.mergedWith === undefined ? first : undefined
}

/** Whether a cell reaches over the whole row. */
export function isAcross({ cells }: Row, cell: Cell): boolean {
  return cells.length > 1 && cells.every(({ text }) => text === cell.text)
}
