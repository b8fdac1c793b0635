/** How much a demo makes. */
export interface DemoSize {
  /** Whether counties get their departments, and all of them all tasks. */
  readonly units: number
  /** So many records a year, and what every unit needs for its tasks beyond them: half as many again, as measured. */
  readonly records: number
  readonly years: readonly number[]
}

/** S: the units that ship. M: their counties' and cities' departments too. L: M over five years. */
export const sizes = {
  S: { units: 0, records: 10_000, years: [2018] },
  M: { units: 3_640, records: 650_000, years: [2018] },
  L: { units: 3_640, records: 650_000, years: [2018, 2019, 2020, 2021, 2022] },
} as const satisfies Readonly<Record<string, DemoSize>>

export type SizeName = keyof typeof sizes
