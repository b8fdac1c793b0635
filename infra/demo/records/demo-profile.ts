/** Makes generated records of one type plausible. Values without a profile come from the type's own labels. */
export interface DemoProfile {
  /** The frequency of the type relative to others, beyond what its tasks require; 1 if left out. */
  readonly weight?: number
  /** Texts by field; one of each list is picked. Placeholders are `{unit}`, `{year}`, `{lastYear}`, `{number}`, `{topic}` and `{office}`. */
  readonly texts?: Readonly<Record<string, readonly string[]>>
  /** Its records precede their parents: a review precedes its release. */
  readonly precedesParents?: boolean
  /** Only units of these kinds have such records; all kinds if left out. */
  readonly kinds?: readonly string[]
}

/** Profiles by record type, e.g. `siteMessage`. */
export type DemoProfiles = Readonly<Record<string, DemoProfile>>
