import type { LocalizedText } from '../../../schema/vocabulary/language/index.ts'
import type { Line } from './document/line.ts'

/** Something that was read in one of several ways, or not at all; no reason to refuse the notice. */
export interface Note {
  readonly line: Line
  /** The printed words. */
  readonly text: string
  /** How they were read. */
  readonly note: LocalizedText
  /** The number of the task that it belongs to. */
  readonly task?: number
}
