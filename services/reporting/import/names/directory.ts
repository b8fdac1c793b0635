/** The names of groups and units that a notice may use. */
export interface Directory {
  /** Phrase → group code. */
  readonly groups: ReadonlyMap<string, string>
  readonly units: readonly DirectoryUnit[]
}

export interface DirectoryUnit {
  readonly id: string
  /** In either script. */
  readonly names: readonly string[]
  /** The ids of the unit and all units above it: `/PROV-350000/CITY-350200/`. */
  readonly path: string
  /** The first day of its existence; null if that is before all records. */
  readonly validFrom: string | null
  /** The last day of its existence; null while it exists. */
  readonly validTo: string | null
  readonly successorId: string | null
  readonly otherSuccessorIds: readonly string[]
}

/** The signature of a notice: names are those of its place, on its day. */
export interface SignedBy {
  readonly issuer: string
  /** YYYY-MM-DD; empty if the notice is not signed. */
  readonly signedOn: string
}
