/** A number where it stands in a text. */
export interface Span {
  /** Index of its first sign. */
  readonly from: number
  /** Index behind its last sign. */
  readonly to: number
  /** The number without what separates its groups. */
  readonly digits: string
}
