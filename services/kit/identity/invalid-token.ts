/** Thrown for a token that is not trusted. The message states the problem and the solution. */
export class InvalidToken extends Error {
  override readonly name = 'InvalidToken'
  /** The problem as a code: `expired`, `malformed` or `signature`. */
  readonly reason: string

  constructor(reason: string, message: string) {
    super(message)
    this.reason = reason
  }
}
