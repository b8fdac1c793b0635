import { LocalizedError, type LocalizedText } from '../../../schema/vocabulary/language/index.ts'
/** Thrown for a token that is not trusted. Its text states the problem and the solution. */
export class InvalidToken extends LocalizedError {
  override readonly name = 'InvalidToken'
  /** The problem as a code: `expired`, `malformed` or `signature`. */
  readonly reason: string

  constructor(reason: string, text: LocalizedText) {
    super(text)
    this.reason = reason
  }
}
