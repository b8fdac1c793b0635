/** The names of a unit in each locale. */
export interface UnitNames {
  readonly nameHant: string
  readonly nameHans: string
  readonly nameEn: string
}

/** A name that a unit had before it was renamed. */
export interface FormerName extends UnitNames {
  /** The last day of the name, `YYYY-MM-DD`. */
  readonly until: string
}

/** A unit with its present and former names. */
export interface NamedUnit extends UnitNames {
  /** Ordered by day. */
  readonly formerNames: readonly FormerName[]
}

/** The names of a unit on a day. */
export const nameOn = (unit: NamedUnit, day: string): UnitNames =>
  unit.formerNames.find(({ until }) => day <= until) ?? unit
