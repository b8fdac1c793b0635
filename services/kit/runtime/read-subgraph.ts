import type { DataSource } from 'typeorm'
import { type DatabaseLocation, openReader } from '../store/index.ts'
import { kitEntities, kitMigrations } from './kit-tables.ts'
import type { Subgraph } from './subgraph.ts'

/** Opens the database of a subgraph to read it only. */
export const readSubgraph = (
  { name, entities, migrations }: Subgraph,
  location: DatabaseLocation,
): Promise<DataSource> =>
  openReader(location, {
    service: name,
    entities: [...kitEntities, ...entities],
    migrations: [...kitMigrations, ...migrations],
  })
