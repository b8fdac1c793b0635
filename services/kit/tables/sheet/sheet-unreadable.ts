import type { LocalizedText } from '../../../../schema/vocabulary/index.ts'
import { simplified } from '../../../../schema/vocabulary/simplified.ts'

/** Thrown when a file is no table at all, or stops being one. People can mend it: it is told without a stack. */
export class SheetUnreadable extends Error {
  override readonly name = 'SheetUnreadable'
  readonly code = 'SHEET_UNREADABLE'
  readonly text: LocalizedText

  /** @param row where, as the reader of the file counts */
  constructor(
    readonly row: number,
    words: Pick<LocalizedText, 'en' | 'hant'>,
    cause: unknown,
  ) {
    super(`Row ${row}: ${words.en}`, { cause })
    this.text = { ...words, hans: simplified(words.hant) }
  }
}
