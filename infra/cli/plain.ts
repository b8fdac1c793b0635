import { LocalizedError, localized } from '../../schema/vocabulary/language/index.ts'

/** An error whose text is all a person needs. */
export class PlainError extends LocalizedError {
  override readonly name = 'PlainError'
  readonly code = 'HUB'
}

/** An error whose text is all a person needs, in English and Traditional Chinese. */
export const plain = (en: string, hant: string): PlainError => new PlainError(localized(en, hant))

/** The same with what a program or a developer's tool says. */
export const plainAsIs = (message: string): PlainError =>
  new PlainError({ en: message, hant: message, hans: message })
