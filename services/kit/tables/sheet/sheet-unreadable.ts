import { localized, type LocalizedText } from '../../../../schema/vocabulary/index.ts'

/** Thrown when a file, or the rest of it, is not a table. Users can fix it, so it is shown without a stack. */
export class SheetUnreadable extends Error {
  override readonly name = 'SheetUnreadable'
  readonly code = 'SHEET_UNREADABLE'
  readonly text: LocalizedText

  /** @param row the number of the row; the headings are row 1 */
  constructor(
    readonly row: number,
    text: Pick<LocalizedText, 'en' | 'hant'>,
    cause: unknown,
  ) {
    super(`Row ${row}: ${text.en}`, { cause })
    this.text = localized(text.en, text.hant)
  }
}
