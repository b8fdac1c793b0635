import { domains, subgraphsOf } from '../../services/index.ts'
import type { Config } from '../../services/kit/config/index.ts'
import type { RecordType } from '../../services/kit/records/index.ts'
import type { Store } from '../../services/kit/store/index.ts'
import { type Services, startServices } from '../server/start-services.ts'
import { logger } from './logger.ts'
import { readOnceConfig } from './once-config.ts'
import { plain } from './plain.ts'

const types = new Map(
  domains.flatMap(({ name: domain, records }) =>
    (records?.types ?? []).map((type) => [type.name, { domain, type }] as const),
  ),
)

export const typeNamed = (name: string): RecordType => found(name).type

const found = (name: string) => {
  const one = types.get(name)
  if (!one) throw plain(`There is no kind of record "${name}".`, `沒有記錄類別「${name}」。`)
  return one
}

/** Runs work on the store that holds a kind of record. */
export const withStoreOf = async <T>(
  name: string,
  work: (store: Store, services: Services, config: Config) => Promise<T>,
): Promise<T> => {
  const config = readOnceConfig()
  const services = await startServices(config, subgraphsOf(domains), {
    log: logger({ ...config, LOG_LEVEL: 'warn' }),
  })
  try {
    const running = services.running.get(found(name).domain)
    if (!running)
      throw plain(
        `${found(name).domain} runs elsewhere; run this there.`,
        `${found(name).domain} 在其他進程運行,請在那裡執行。`,
      )
    await running.catchUp()
    return await work(running.store, services, config)
  } finally {
    await services.close()
  }
}
