import type { Locale } from '../../../schema/vocabulary/index.ts'

/** Where a figure comes from, so that anyone can ask for it again. */
export interface Note {
  /** An operation of the public graph that returns the figure. */
  readonly query: string
  /** Where the figure stands in its response, if it returns more. */
  readonly path?: string
  /** When it was read. */
  readonly at: Date
}

/** A value that was read from the graph. */
export interface Figure {
  readonly text: string
  /** What a spreadsheet calculates with. */
  readonly value?: number
  readonly note?: Note
}

export interface Link {
  readonly text: string
  readonly href: string
}

export type Inline = string | Figure | Link
export type Content = readonly Inline[]

export interface Column {
  readonly heading: string
  /** Its share of the width of the page. */
  readonly width: number
  readonly isNumeric?: boolean
}

/** Cells in the order of the columns, or a line across all of them. */
export type Row = { readonly cells: readonly Content[] } | { readonly section: string }

export interface Table {
  readonly kind: 'table'
  /** The name of its sheet in a workbook. */
  readonly name: string
  readonly caption: Content
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

export interface Chart {
  readonly kind: 'chart'
  readonly caption: Content
  /** What it shows, for people who do not see it. */
  readonly alt: string
  readonly svg: string
  /** The same as a picture; left out where none can be drawn. */
  readonly png?: Buffer
  readonly width: number
  readonly height: number
}

/** Parts, chapters, sections and tasks. */
export type HeadingDepth = 1 | 2 | 3 | 4

export type Block =
  | { readonly kind: 'heading'; readonly level: HeadingDepth; readonly text: string }
  | { readonly kind: 'paragraph'; readonly content: Content; readonly isRemark?: boolean }
  | { readonly kind: 'list'; readonly items: readonly Content[] }
  | Table
  | Chart

/** A report, before it is written in a format. */
export interface ReportDocument {
  readonly title: string
  readonly locale: Locale
  /** Lines below the title, e.g. the unit and the day. */
  readonly lines: readonly string[]
  readonly blocks: readonly Block[]
  /** Whether its tables need a wide page. */
  readonly isWide?: boolean
}

export const heading = (level: HeadingDepth, text: string): Block => ({
  kind: 'heading',
  level,
  text,
})

export const paragraph = (...content: Content): Block => ({ kind: 'paragraph', content })

/** A paragraph in small type: a method, a limit, how to read a table. */
export const remark = (...content: Content): Block => ({
  kind: 'paragraph',
  content,
  isRemark: true,
})
