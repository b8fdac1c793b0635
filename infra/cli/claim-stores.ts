import { domains, subgraphsOf } from '../../services/index.ts'
import type { Config } from '../../services/kit/config/index.ts'
import { type ClaimStore, claimTypes } from '../../services/kit/evidence/index.ts'
import { type Services, startServices } from '../server/start-services.ts'
import { logger } from './logger.ts'
import { readOnceConfig } from './once-config.ts'

const claims = domains.map(({ name, records }) => ({
  name,
  types: claimTypes(records?.types ?? []),
}))

/** Runs work on the stores whose records claim publication. @param only one kind of record; all, if left out */
export const withClaimStores = async <T>(
  only: string | undefined,
  work: (places: readonly ClaimStore[], services: Services, config: Config) => Promise<T>,
): Promise<T> => {
  const config = readOnceConfig()
  const services = await startServices(config, subgraphsOf(domains), {
    log: logger({ ...config, LOG_LEVEL: 'warn' }),
  })
  try {
    for (const running of services.running.values()) await running.catchUp()
    const places = claims.flatMap(({ name, types }) => {
      const running = services.running.get(name)
      const those = types.filter(({ type }) => only === undefined || type.name === only)
      return running && those.length > 0 ? [{ store: running.store, types: those }] : []
    })
    return await work(places, services, config)
  } finally {
    await services.close()
  }
}
