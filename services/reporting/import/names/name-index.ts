import { normalizedName } from '../document/normalize.ts'
import type { Directory, DirectoryUnit, SignedBy } from './directory.ts'

/** Finds units and groups by printed names. */
export interface NameIndex {
  readonly groupOf: (name: string) => string | undefined
  readonly unitOf: (name: string) => UnitFound | undefined
}

export type UnitFound =
  | { readonly kind: 'unit'; readonly id: string }
  | { readonly kind: 'ended'; readonly unit: DirectoryUnit; readonly successor: string | undefined }
  | { readonly kind: 'ambiguous' }

/** Indexes a directory for a notice: the names that existed on its day, those of its own place first. */
export function nameIndex(directory: Directory, signature: SignedBy): NameIndex {
  const groups = new Map([...directory.groups].map(([name, id]) => [normalizedName(name), id]))
  const places = issuingPlaces(directory, signature)
  const units = new Map<string, DirectoryUnit[]>()
  for (const unit of directory.units)
    for (const key of keysOf(unit, places)) {
      const known = units.get(key) ?? []
      if (!known.includes(unit)) units.set(key, [...known, unit])
    }
  const found = (name: string): UnitFound | undefined => {
    const candidates = units.get(unitKey(name)) ?? []
    const existing = candidates.filter((unit) => existsOn(unit, signature.signedOn))
    const own = existing.filter(({ path }) => places.every(({ id }) => path.includes(`/${id}/`)))
    const [best, second] = own.length > 0 ? own : existing
    if (best) return second ? { kind: 'ambiguous' } : { kind: 'unit', id: best.id }
    const [ended] = candidates
    if (!ended) return undefined
    const successor = directory.units.find(({ id }) => id === ended.successorId)?.names[0]
    return { kind: 'ended', unit: ended, successor }
  }
  return { groupOf: (name) => groups.get(normalizedName(name)), unitOf: found }
}

/** A name without 政府 after a place: 廈門市人民政府 is 廈門市. */
function unitKey(name: string): string {
  return normalizedName(name).replace(/(?<=[市县区])政府$/, '')
}

// A notice of 寧德市 writes 市財政局 or 寧德市財政局; both are the same.
function keysOf(unit: DirectoryUnit, places: readonly DirectoryUnit[]): readonly string[] {
  const keys = unit.names.map(unitKey)
  const names = places
    .filter(({ path, id }) => unit.path.startsWith(path) && unit.id !== id)
    .flatMap((place) => place.names.map(unitKey))
  return names.reduce<readonly string[]>((all, place) => {
    const short = place.slice(-1)
    return [
      ...all,
      ...keys.flatMap((key) => {
        if (key.startsWith(place)) return [short + key.slice(place.length)]
        return key.startsWith(short) ? [place + key.slice(1)] : []
      }),
    ]
  }, keys)
}

/** The place that issued a notice and the places above it, by the beginning of the issuer's name. */
function issuingPlaces({ units }: Directory, { issuer }: SignedBy): readonly DirectoryUnit[] {
  const name = normalizedName(issuer)
  const [place] = units
    .filter(({ names }) =>
      names.some(
        (printed) => /[省市县区州]$/u.test(printed.trim()) && name.startsWith(unitKey(printed)),
      ),
    )
    .toSorted((a, b) => (b.names[0]?.length ?? 0) - (a.names[0]?.length ?? 0))
  return place ? units.filter(({ id }) => place.path.includes(`/${id}/`)) : []
}

function existsOn({ validFrom, validTo }: DirectoryUnit, day: string): boolean {
  if (day === '') return true
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo)
}
