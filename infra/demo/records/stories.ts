/** What makes invented records of one type plausible. Everything left out is made up from the type's own words. */
export interface Story {
  /** How many more there are of it than of others, beyond what its tasks ask for; 1 if left out. */
  readonly weight?: number
  /** What fields say, one of each list; `{unit}`, `{year}` and `{no}` are filled in. */
  readonly says?: Readonly<Record<string, readonly string[]>>
  /** Comes before what it hangs on: a review before the release. */
  readonly leads?: boolean
  /** Only units of these kinds have any. */
  readonly kinds?: readonly string[]
}

/** By the type's name, e.g. `siteMessage`. */
export type Stories = Readonly<Record<string, Story>>
