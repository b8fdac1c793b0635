/** A unit as the demo knows it. */
export interface DemoUnit {
  readonly id: string
  readonly kind: string
  /** In Traditional Chinese. */
  readonly name: string
  /** The numbers of the tasks it must answer for; those that wait for a trigger too. */
  readonly tasks: ReadonlySet<number>
  /** How good it is at its work, 0 to 1: what it does in time, and how much of it. */
  readonly diligence: number
}

/** Which year is told, and by which seed. */
export interface DemoYear {
  readonly seed: string
  readonly year: number
  /** Nothing happens after it. */
  readonly end: Date
}
