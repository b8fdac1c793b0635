import type { DataSource } from 'typeorm'
import { domains, subgraphsOf } from '../../services/index.ts'
import type { Config } from '../../services/kit/config/index.ts'
import { readSubgraph, type Subgraph } from '../../services/kit/runtime/index.ts'
import { locationOf } from '../server/location-of.ts'

/** A service whose database is open to be read only. */
export interface OpenService {
  readonly subgraph: Subgraph
  readonly source: DataSource
}

/**
 * Runs work on the databases of services, which stay as they are: nothing is migrated, seeded or followed. A hub may run beside.
 * @param names the services; all if left out
 */
export const withStoredServices = async <T>(
  config: Config,
  names: readonly string[] | undefined,
  work: (services: readonly OpenService[]) => Promise<T>,
): Promise<T> => {
  const open: OpenService[] = []
  try {
    for (const subgraph of subgraphsOf(domains))
      if (names?.includes(subgraph.name) ?? true)
        open.push({
          subgraph,
          source: await readSubgraph(subgraph, locationOf(config, subgraph.name)),
        })
    return await work(open)
  } finally {
    for (const { source } of open) await source.destroy()
  }
}
