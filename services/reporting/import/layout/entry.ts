import type { Line } from '../document/line.ts'
import type { Note } from '../note.ts'
import type { PlacedName } from '../names/addressees.ts'

/** A chapter, section or task, as a layout of the notice has it; numbers are given later. */
export type Entry = HeadingEntry | TaskEntry

export interface HeadingEntry {
  readonly kind: 'chapter' | 'section'
  readonly line: Line
  /** As printed; undefined if none is, NaN if it is garbled. */
  readonly number: number | undefined
  readonly title: string
}

export interface TaskEntry {
  readonly kind: 'task'
  readonly line: Line
  readonly number: number | undefined
  readonly title: string
  readonly names: readonly PlacedName[]
  readonly requirement: readonly Line[]
  /** Cells that state nothing but deadlines. */
  readonly deadlines: readonly Line[]
}

/** What a layout finds below the letter. */
export interface Layout {
  /** The title of the table; empty if it has none. */
  readonly title: string
  readonly entries: readonly Entry[]
  readonly notes: readonly Note[]
}
