import { join } from 'node:path'
import Database from 'better-sqlite3'
import { questions } from '../../../gateway/playground/questions.ts'
import type { HubClient, TestHub } from '../../support/hub.ts'

export type Row = Readonly<Record<string, string | number | null>>

/** The filled hub, with its stored rows as plain SQL reads them. */
export interface Demo {
  readonly hub: TestHub
  readonly public: HubClient
  /** A supervisor of the province. */
  readonly office: HubClient
  rows(service: string, sql: string): readonly Row[]
  /** Every unit with the city or zone that it is or belongs to. */
  readonly cityOf: ReadonlyMap<string, string | null>
}

/** Reads the files of a hub beside it. */
export const rowsIn =
  (dataDir: string) =>
  (service: string, sql: string): readonly Row[] => {
    const database = new Database(join(dataDir, `${service}.sqlite`), { readonly: true })
    try {
      return database.prepare<[], Row>(sql).all()
    } finally {
      database.close()
    }
  }

/** The cities by the paths of the units. */
export const citiesByUnit = (units: readonly Row[]): ReadonlyMap<string, string | null> => {
  const cities = units.filter(({ kind }) => kind === 'CITY' || kind === 'ZONE')
  return new Map(
    units.map(({ id, path }) => [
      String(id),
      cities.flatMap((city) =>
        String(path).startsWith(String(city['path'])) ? [String(city['id'])] : [],
      )[0] ?? null,
    ]),
  )
}

/** Asks one of the questions of the playground. @param operation its name */
export const executeExample = <T>(
  client: HubClient,
  operation: string,
  variables = {},
): Promise<T> => {
  const found = questions.find(({ query }) => query.includes(`query ${operation}`))
  if (!found) throw new Error(`there is no question ${operation}`)
  return client.get<T>(found.query, variables)
}

/** A stored moment, in UTC. */
export const instant = (value: string | number | null | undefined): number =>
  Date.parse(`${String(value).replace(' ', 'T')}Z`)

/** The day of a stored moment in Asia/Shanghai. */
export const dayIn = (value: string | number | null | undefined): string =>
  new Date(instant(value) + 8 * 3_600_000).toISOString().slice(0, 10)

export const isOn = (value: Row[string] | undefined, from: string, to: string): boolean =>
  value !== null && value !== undefined && dayIn(value) >= from && dayIn(value) <= to

/** Groups rows by a key. */
export const grouped = <T>(
  all: readonly T[],
  keyOf: (one: T) => string,
): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}

/** A percentile by linear interpolation of sorted values. */
export const percentile = (sorted: readonly number[], percent: number): number | null => {
  if (sorted.length === 0) return null
  const position = ((sorted.length - 1) * percent) / 100
  const below = sorted[Math.floor(position)] ?? Number.NaN
  const above = sorted[Math.ceil(position)] ?? Number.NaN
  return below + (above - below) * (position - Math.floor(position))
}
