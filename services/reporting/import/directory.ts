import { wording } from './wording.ts'

/** The names a notice may use for those it addresses. */
export interface Directory {
  /** Exact wording → group code. */
  readonly groups: ReadonlyMap<string, string>
  /** Unit name in traditional characters → unit id. */
  readonly units: ReadonlyMap<string, string>
}

/** The directory by wording, so that bracket width and spacing do not hide a known name. */
export function byWording({ groups, units }: Directory): Directory {
  return { groups: keyed(groups), units: keyed(units) }
}

function keyed(names: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...names].map(([name, id]) => [wording(name), id]))
}
