import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { guardedFolder, databaseParentFolder } from '../support/guarded-folder.ts'
import { type ProcessGroup, spawnGroup, untilLogged } from '../support/process-group.ts'

/** A server of a cluster, removed after `stop` or when this process ends. */
export interface ClusterServer {
  /** Kills it with SIGKILL; its files remain. */
  kill9(): Promise<void>
  /** Starts it again with its files and ports. */
  restart(): Promise<void>
  stop(): Promise<void>
}

export interface ServerCommand {
  readonly program: string
  /** The arguments of the first start, and of later ones. */
  readonly args: (isFirst: boolean) => readonly string[]
  /** What the server logs when it is ready. */
  readonly ready: string
}

/** Starts a server with a folder of its own. @param prepare writes its files, and returns how it is started */
export const startServer = async (
  name: string,
  prepare: (folder: string) => Promise<ServerCommand>,
): Promise<ClusterServer> => {
  const guarded = await guardedFolder(`hub-${name}-`, await databaseParentFolder())
  const folder = join(guarded.path, name)
  await mkdir(folder)
  // For servers that run as another user; what they write is their own.
  await chmod(guarded.path, 0o711)
  const { program, args, ready } = await prepare(folder)
  const launch = (isFirst: boolean): Promise<ProcessGroup> => {
    const group = spawnGroup(program, ...args(isFirst))
    guarded.guard(group.pid)
    return untilLogged(group, ready)
  }
  let running = await launch(true).catch(async (error: unknown) => {
    await guarded.remove()
    throw error
  })
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    await running.end(signal)
    guarded.guard(undefined)
  }
  return {
    kill9: () => end('SIGKILL'),
    restart: async () => {
      running = await launch(false)
    },
    stop: async () => {
      await end('SIGKILL')
      await guarded.remove()
    },
  }
}
