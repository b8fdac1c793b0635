import { normalizedName } from '../document/normalize.ts'
import { standingFor } from '../../unit/standing-for.ts'
import type { Directory, DirectoryUnit, SignedBy } from './directory.ts'

/** Finds units and groups by printed names. */
export interface NameIndex {
  readonly groupOf: (name: string) => string | undefined
  readonly unitOf: (name: string) => UnitFound | undefined
}

export type UnitFound =
  /** With a note if the name is that of a unit before it. */
  | { readonly kind: 'unit'; readonly id: string; readonly note?: string }
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
  const standing = standingFor(directory.units, signature.signedOn)
  const existingById = new Map(
    directory.units
      .filter((unit) => existsOn(unit, signature.signedOn))
      .map((unit) => [unit.id, unit]),
  )
  const found = (name: string): UnitFound | undefined => {
    const candidates = units.get(unitKey(name)) ?? []
    const existing = candidates.filter((unit) => existsOn(unit, signature.signedOn))
    const own = existing.filter(({ path }) => places.every(({ id }) => path.includes(`/${id}/`)))
    const [best, second] = own.length > 0 ? own : existing
    if (best) return second ? { kind: 'ambiguous' } : { kind: 'unit', id: best.id }
    const [ended] = candidates
    if (!ended) return undefined
    const [successor, ...others] = standing(ended.id).flatMap((id) => existingById.get(id) ?? [])
    if (!successor || others.length > 0)
      return { kind: 'ended', unit: ended, successor: successor?.names[0] }
    return { kind: 'unit', id: successor.id, note: succeeded(ended, successor) }
  }
  return { groupOf: (name) => groups.get(normalizedName(name)), unitOf: found }
}

const succeeded = ({ validTo }: DirectoryUnit, { names: [name] }: DirectoryUnit): string =>
  `a unit that existed until ${validTo}; its successor ${name} is taken 該單位存續至${validTo},由其承接單位${name}負責`

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
