import { normalizedName } from './normalize.ts'

/** The names of groups and units that a notice may use. */
export interface Directory {
  /** Phrase → group code. */
  readonly groups: ReadonlyMap<string, string>
  /** Unit name in traditional characters → unit id. */
  readonly units: ReadonlyMap<string, string>
}

/** The directory with normalised names, which do not depend on bracket width and spaces. */
export function normalizedDirectory({ groups, units }: Directory): Directory {
  return { groups: keyed(groups), units: keyed(units) }
}

function keyed(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...names].map(([name, id]) => [normalizedName(name), id]))
}
