import { type LocalizedText, localized } from '../../../../schema/vocabulary/language/index.ts'
import { existsOn } from '../../../kit/access/index.ts'
import { normalizedName } from '../document/normalize.ts'
import { standingFor } from '../../unit/standing-for.ts'
import type { FormerName } from '../../unit/unit-name.ts'
import type { Directory, DirectoryUnit, SignedBy } from './directory.ts'

/** Finds units and groups by printed names. */
export interface NameIndex {
  readonly groupOf: (name: string) => string | undefined
  readonly unitOf: (name: string) => UnitFound | undefined
}

export type UnitFound =
  /** With a note if the name is that of a unit before it. */
  | { readonly kind: 'unit'; readonly id: string; readonly note?: LocalizedText }
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
  const exists = (unit: DirectoryUnit): boolean =>
    signature.signedOn === '' || existsOn(unit, signature.signedOn)
  const standing = standingFor(directory.units, signature.signedOn)
  const existingById = new Map(
    directory.units.filter((unit) => exists(unit)).map((unit) => [unit.id, unit]),
  )
  const found = (name: string): UnitFound | undefined => {
    const candidates = units.get(unitKey(name)) ?? []
    const existing = candidates.filter((unit) => exists(unit))
    const own = existing.filter(({ path }) => places.every(({ id }) => path.includes(`/${id}/`)))
    const here = own.length > 0 ? own : existing
    const former = (unit: DirectoryUnit) => formerName(unit, unitKey(name), places, signature)
    // The name of a unit precedes the same name that another unit had before.
    const current = here.filter((unit) => !former(unit))
    const [best, second] = current.length > 0 ? current : here
    if (best && second) return { kind: 'ambiguous' }
    if (best) {
      const was = former(best)
      return { kind: 'unit', id: best.id, ...(was && { note: renamed(was, best, signature) }) }
    }
    const [ended] = candidates
    if (!ended) return undefined
    const [successor, ...others] = standing(ended.id).flatMap((id) => existingById.get(id) ?? [])
    if (!successor || others.length > 0)
      return { kind: 'ended', unit: ended, successor: successor?.names[0] }
    return { kind: 'unit', id: successor.id, note: succeeded(ended, successor) }
  }
  return { groupOf: (name) => groups.get(normalizedName(name)), unitOf: found }
}

const succeeded = ({ validTo }: DirectoryUnit, { names: [name] }: DirectoryUnit): LocalizedText =>
  localized(
    `a unit that existed until ${validTo}; its successor ${name} is taken`,
    `該單位存續至${validTo},由其承接單位${name}負責`,
  )

/** The name that a unit had before the day of signing, if a key means no other name of it. */
function formerName(
  unit: DirectoryUnit,
  key: string,
  places: readonly DirectoryUnit[],
  { signedOn }: SignedBy,
): FormerName | undefined {
  const gone = (unit.formerNames ?? []).filter(({ until }) => until < signedOn)
  const means = (names: readonly string[]) => keysOf({ ...unit, names }, places).includes(key)
  const found = gone.findLast(({ nameHant, nameHans }) => means([nameHant, nameHans]))
  if (!found) return undefined
  const others = gone.flatMap(({ nameHant, nameHans }) => [nameHant, nameHans])
  return means(unit.names.filter((name) => !others.includes(name))) ? undefined : found
}

const renamed = (
  { until }: FormerName,
  unit: DirectoryUnit,
  { signedOn }: SignedBy,
): LocalizedText => {
  const { names, formerNames = [] } = unit
  const name = formerNames.find((one) => signedOn <= one.until)?.nameHant ?? names[0] ?? ''
  return localized(
    `its name until ${until}; ${name} on the day of signing`,
    `該名稱用至${until},成文時為${name}`,
  )
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
