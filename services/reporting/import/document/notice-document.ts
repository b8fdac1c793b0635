import type { LocalizedText } from '../../../../schema/vocabulary/language/index.ts'
import type { Fault } from '../problem.ts'
import type { Line } from './line.ts'

/**
 * What every file format becomes before it is read: paragraphs and rows of tables, in the order of the file.
 */
export interface NoticeDocument {
  readonly blocks: readonly Block[]
  /** Why the file, or a part of it, could not be read. */
  readonly fault?: { readonly line: Line; readonly fault: Fault }
}

export type Block = Line | Row

/** A row of a table. Every cell that a merged cell covers has its text. */
export interface Row {
  readonly number: number
  readonly place: LocalizedText
  readonly cells: readonly Cell[]
}

export interface Cell extends Line {
  /** The neighbour that has the same merged cell; undefined for its first cell. */
  readonly mergedWith: 'above' | 'left' | undefined
}

export function isRow(block: Block): block is Row {
  return 'cells' in block
}

/** One document of several: the letter in one file, the table in another. */
export function joinDocuments(documents: readonly NoticeDocument[]): NoticeDocument {
  const fault = documents.find((document) => document.fault)?.fault
  return { blocks: documents.flatMap(({ blocks }) => blocks), ...(fault ? { fault } : {}) }
}
