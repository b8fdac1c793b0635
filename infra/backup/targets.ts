import type { Config } from '../../services/kit/config/index.ts'
import type { DatabaseLocation } from '../../services/kit/store/index.ts'
import { locationOf } from '../server/location-of.ts'
import { registered } from '../cli/registered-names.ts'

/** The databases of all services: all SQLite, or all of one MySQL server. */
export type Targets =
  | { readonly kind: 'sqlite'; readonly files: readonly string[] }
  | { readonly kind: 'mysql'; readonly url: string; readonly databases: readonly string[] }

export const targetsOf = (config: Config): Targets => {
  const locations = registered.services.map((service) => locationOf(config, service))
  const url = config.DATABASE_URL
  return url === undefined
    ? { kind: 'sqlite', files: locations.flatMap(fileOf) }
    : { kind: 'mysql', url, databases: locations.flatMap(databaseOf) }
}

const fileOf = (location: DatabaseLocation) => (location.kind === 'sqlite' ? [location.file] : [])

const databaseOf = (location: DatabaseLocation) =>
  location.kind === 'mysql' ? [location.database] : []
