import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findOrInstall } from './debian.ts'
import { freePort } from './free-port.ts'
import { guardedFolder, databaseParentFolder } from './guarded-folder.ts'
import { mariadbSettings } from './mariadb-settings.ts'
import { finished, spawnGroup, untilLogged } from './process-group.ts'

/** A private MariaDB for tests, removed after `stop` or when this process ends. */
export interface MariadbServer {
  /** `mysql://root@127.0.0.1:PORT`: no password, no database. */
  readonly url: string
  readonly port: number
  readonly folder: string
  /** Kills it with SIGKILL; the data remain. */
  kill9(): Promise<void>
  /** Starts it again with the same data and port; stops it first if it still runs. */
  restart(): Promise<void>
  /** Shuts down and removes the folder; a second call changes nothing. */
  stop(): Promise<void>
}

// The server without the distribution's service, account and start-up scripts.
const packages = ['mariadb-server-core', 'mariadb-client-core'] as const

/** Starts a private MariaDB. @returns undefined where MariaDB is neither present nor installable, which stderr reports */
export async function startMariadb(): Promise<MariadbServer | undefined> {
  const program = await findOrInstall('mariadbd', ...packages)
  const installer = program && (await findOrInstall('mariadb-install-db', ...packages))
  if (!program || !installer) return undefined

  const folder = await guardedFolder('hub-mariadb-', await databaseParentFolder())
  const port = await freePort()
  const settings = join(folder.path, 'my.cnf')

  const spawn = (path: string, ...args: readonly string[]) => {
    const child = spawnGroup(path, `--defaults-file=${settings}`, ...args)
    folder.guard(child.pid)
    return child
  }
  const install = async () => {
    await mkdir(join(folder.path, 'data'))
    await writeFile(settings, mariadbSettings(folder.path, port))
    await finished(spawn(installer, '--auth-root-authentication-method=normal', '--skip-test-db'))
  }
  const launch = () => untilLogged(spawn(program), 'ready for connections')
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    await server.end(signal)
    folder.guard(undefined)
  }

  let server = await install()
    .then(launch)
    .catch(async (error: unknown) => {
      await folder.remove()
      throw error
    })
  let stopped: Promise<void> | undefined
  return {
    url: `mysql://root@127.0.0.1:${port}`,
    port,
    folder: folder.path,
    kill9: () => end('SIGKILL'),
    async restart() {
      await end('SIGTERM')
      server = await launch()
    },
    stop: () => (stopped ??= end('SIGTERM').then(folder.remove)),
  }
}
