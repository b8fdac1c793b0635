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
  /** Stops its process until `resume`, as a machine that hangs. */
  pause(): void
  resume(): void
  /** Shuts down and removes the folder; a second call changes nothing. */
  stop(): Promise<void>
}

export interface MariadbOptions {
  /** Prepares the empty folder of its data, e.g. mounts a disk there. */
  readonly prepare?: (folder: string) => void
  /** Undoes it, when the server is stopped. */
  readonly release?: (folder: string) => void
  /** Further lines of its configuration. */
  readonly settings?: string
}

// The server without the distribution's service, account and start-up scripts.
const packages = ['mariadb-server-core', 'mariadb-client-core'] as const

/** Starts a private MariaDB. @returns undefined where MariaDB is neither present nor installable, which stderr reports */
export async function startMariadb(
  options: MariadbOptions = {},
): Promise<MariadbServer | undefined> {
  const program = await findOrInstall('mariadbd', ...packages)
  const installer = program && (await findOrInstall('mariadb-install-db', ...packages))
  if (!program || !installer) return undefined

  const folder = await guardedFolder('hub-mariadb-', await databaseParentFolder())
  const port = await freePort()
  const settings = join(folder.path, 'my.cnf')
  const data = join(folder.path, 'data')

  const spawn = (path: string, ...args: readonly string[]) => {
    const child = spawnGroup(path, `--defaults-file=${settings}`, ...args)
    folder.guard(child.pid)
    return child
  }
  const install = async () => {
    await mkdir(data)
    options.prepare?.(data)
    await writeFile(settings, mariadbSettings(folder.path, port) + (options.settings ?? ''))
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
      options.release?.(data)
      await folder.remove()
      throw error
    })
  const stop = async () => {
    server.signal('SIGCONT')
    await end('SIGTERM')
    options.release?.(data)
    await folder.remove()
  }
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
    pause: () => server.signal('SIGSTOP'),
    resume: () => server.signal('SIGCONT'),
    stop: () => (stopped ??= stop()),
  }
}
