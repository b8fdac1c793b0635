import type { DataSource } from 'typeorm'
import { type DatabaseLocation, openReader } from '../store/index.ts'
import { schemaOf } from './kit-tables.ts'
import type { Subgraph } from './subgraph.ts'

/** Opens the database of a subgraph to read it only. */
export const readSubgraph = (subgraph: Subgraph, location: DatabaseLocation): Promise<DataSource> =>
  openReader(location, schemaOf(subgraph))
