import { findOrInstall } from './debian.ts'
import { freePort } from './free-port.ts'
import { guardedFolder } from './guarded-folder.ts'
import { spawnGroup, untilLogged } from './process-group.ts'

/** A private NATS server for tests, stopped by `stop` or when this process ends. */
export interface NatsServer {
  /** `nats://127.0.0.1:PORT` */
  readonly url: string
  /** Kills it with SIGKILL. */
  kill9(): Promise<void>
  /** Starts it again on the same port; stops it first if it still runs. */
  restart(): Promise<void>
  /** A second call changes nothing. */
  stop(): Promise<void>
}

/** Starts a private NATS. @param args further options @returns undefined without NATS, which stderr reports */
export async function startNats(...args: readonly string[]): Promise<NatsServer | undefined> {
  const program = await findOrInstall('nats-server', 'nats-server')
  if (!program) return undefined
  const folder = await guardedFolder('hub-nats-')
  const port = await freePort()

  const launch = () => {
    const child = spawnGroup(program, '--addr', '127.0.0.1', '--port', String(port), ...args)
    folder.guard(child.pid)
    return untilLogged(child, 'Server is ready')
  }
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    await server.end(signal)
    folder.guard(undefined)
  }

  let server = await launch().catch(async (error: unknown) => {
    await folder.remove()
    throw error
  })
  let stopped: Promise<void> | undefined
  return {
    url: `nats://127.0.0.1:${port}`,
    kill9: () => end('SIGKILL'),
    async restart() {
      await end('SIGTERM')
      server = await launch()
    },
    stop: () => (stopped ??= end('SIGTERM').then(folder.remove)),
  }
}
