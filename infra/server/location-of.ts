import { join } from 'node:path'
import type { Config } from '../../services/kit/config/index.ts'
import type { DatabaseLocation } from '../../services/kit/store/index.ts'

/** The database of a service: a SQLite file under HUB_DATA, or a database on the server of DATABASE_URL. */
export const locationOf = (config: Config, service: string): DatabaseLocation => {
  if (!config.DATABASE_URL)
    return { kind: 'sqlite', file: join(config.HUB_DATA, `${service}.sqlite`) }
  const prefix = new URL(config.DATABASE_URL).pathname.slice(1) || 'openness'
  return {
    kind: 'mysql',
    url: config.DATABASE_URL,
    database: `${prefix}_${service.replaceAll('-', '_')}`,
  }
}

/** The folder in which each log has a file that gets every checkpoint too. */
export const checkpointFolderOf = ({
  HUB_CHECKPOINTS,
  HUB_DATA,
}: Pick<Config, 'HUB_CHECKPOINTS' | 'HUB_DATA'>): string =>
  HUB_CHECKPOINTS ?? join(HUB_DATA, 'checkpoints')

/** The file of the hub's key. */
export const keyFileOf = ({ HUB_KEY, HUB_DATA }: Pick<Config, 'HUB_KEY' | 'HUB_DATA'>): string =>
  HUB_KEY ?? join(HUB_DATA, 'hub.jwk')
