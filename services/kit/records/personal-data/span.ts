/** A number and its position in a text. */
export interface Span {
  /** The index of its first character. */
  readonly from: number
  /** The index after its last character. */
  readonly to: number
  /** The number without separators between its groups. */
  readonly digits: string
}
