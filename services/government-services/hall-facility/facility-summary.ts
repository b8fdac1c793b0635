import type { FacilityKind, HallFacility } from './hall-facility.ts'

/** What a hall lacks of the named kinds, and since when all that are known of them have been looked at. */
export const facilitySummary = (
  facilities: readonly HallFacility[],
  named: readonly FacilityKind[],
): { readonly facilitiesMissing: number; readonly facilitiesCheckedOn: string | null } => {
  const byKind = named.map((kind) => facilities.filter((facility) => facility.kind === kind))
  // Of several of a kind the one seen last speaks for the kind.
  const lastChecks = byKind
    .filter((those) => those.length > 0)
    .map(
      (those) =>
        those
          .map(({ checkedOn }) => checkedOn)
          .toSorted()
          .at(-1) ?? '',
    )
  return {
    facilitiesMissing: byKind.filter((those) => !those.some(({ present }) => present)).length,
    facilitiesCheckedOn: lastChecks.toSorted()[0] ?? null,
  }
}
