/** A unit, with its tasks and its diligence in the demo. */
export interface DemoUnit {
  readonly id: string
  readonly kind: string
  /** In Traditional Chinese. */
  readonly name: string
  /** The topics of its tasks, with those that wait for a trigger. */
  readonly topics: ReadonlySet<string>
  /** 0 to 1: the share of its tasks that the unit fulfils, and how early. */
  readonly diligence: number
}

/** The year that is generated, and its seed. */
export interface DemoYear {
  readonly seed: string
  readonly year: number
  /** No event is later than this. */
  readonly end: Date
}
