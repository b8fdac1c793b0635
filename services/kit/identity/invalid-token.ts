/** A token that cannot be trusted. The message says what is wrong and how to mend it. */
export class InvalidToken extends Error {
  override readonly name = 'InvalidToken'
  /** What is wrong, as one word: `expired`, `malformed`, `signature`, … */
  readonly reason: string

  constructor(reason: string, message: string) {
    super(message)
    this.reason = reason
  }
}
