import { domains, subgraphsOf } from '../../services/index.ts'
import type { Store } from '../../services/kit/store/index.ts'
import { startServices } from '../server/start-services.ts'
import { logger } from './logger.ts'
import { readOnceConfig } from './once-config.ts'

/** Opens the hub for one command that works on the store of reporting, and closes it. */
export const withReporting = async (
  work: (store: Store, now: () => Date) => Promise<void>,
): Promise<void> => {
  const config = readOnceConfig()
  const services = await startServices(config, subgraphsOf(domains), {
    log: logger({ ...config, LOG_LEVEL: 'warn' }),
  })
  try {
    const store = services.running.get('reporting')?.store
    if (!store) throw new Error('reporting did not start')
    await work(store, services.now)
  } finally {
    await services.close()
  }
}
