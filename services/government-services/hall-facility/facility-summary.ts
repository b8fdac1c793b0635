import type { FacilityKind, HallFacility } from './hall-facility.ts'

/** The number of named kinds that a hall lacks, and the earliest of the latest checks of those that were entered. */
export const facilitySummary = (
  facilities: readonly HallFacility[],
  named: readonly FacilityKind[],
): { readonly facilitiesMissing: number; readonly facilitiesCheckedOn: string | null } => {
  const byKind = named.map((kind) => facilities.filter((facility) => facility.kind === kind))
  // The latest check of any facility of a kind is the latest check of the kind.
  const lastChecks = byKind
    .filter((ofKind) => ofKind.length > 0)
    .map(
      (ofKind) =>
        ofKind
          .map(({ checkedOn }) => checkedOn)
          .toSorted()
          .at(-1) ?? '',
    )
  return {
    facilitiesMissing: byKind.filter((ofKind) => !ofKind.some(({ present }) => present)).length,
    facilitiesCheckedOn: lastChecks.toSorted()[0] ?? null,
  }
}
