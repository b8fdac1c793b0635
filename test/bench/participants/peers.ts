import { execFileSync } from 'node:child_process'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ServiceProcesses } from './hub.ts'
import type { Participant } from './participant.ts'
import { type Server, startServer } from './server.ts'

const folder = join(import.meta.dirname, '../peers')
const hive = ['node_modules/@graphql-hive/gateway/dist/bin.js', 'supergraph', '--config-path']
const modified = (file: string): number =>
  statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Installs the peers' own package, unless it is there. */
export const installPeers = (): void => {
  if (modified('node_modules/.package-lock.json') > modified('package-lock.json')) return
  console.log('Installing the peers (test/bench/peers).')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: 'inherit',
  })
}

/** Writes the supergraph with the addresses of the services. */
export const writeSupergraph = (file: string, { urls }: ServiceProcesses): void => {
  const sdl = readFileSync(join(import.meta.dirname, '../../../dist/supergraph.graphql'), 'utf8')
  const addressed = [...urls].reduce(
    (text, [name, url]) => text.replaceAll(`http://${name}.invalid`, url),
    sdl,
  )
  writeFileSync(file, addressed)
}

/**
 * Starts Hive Gateway on a supergraph, with its response cache or without.
 * @param caller the secret by which the hub's services know their callers
 */
export const startHive = (
  supergraph: string,
  caller = '',
  planner: 'rust' | 'js' = 'rust',
  hasCache = false,
): Promise<Server> =>
  startPeer([...hive, 'hive.config.js'], {
    PEER_SUPERGRAPH: supergraph,
    PEER_CALLER: caller,
    PEER_PLANNER: planner,
    PEER_CACHE: hasCache ? '1' : '0',
  })

const startPeer = (args: readonly string[], environment: Readonly<Record<string, string>>) =>
  startServer(args, environment, { cwd: folder, portName: 'PEER_PORT' })

/** The peers, in front of the services that the hub over HTTP uses too. */
export const peers = (
  supergraph: string,
  services: ServiceProcesses,
  caller: string,
): readonly Participant[] => {
  const peer = (
    name: string,
    mode: Participant['mode'],
    start: () => Promise<Server>,
  ): Participant => ({
    name,
    mode,
    start: async () => {
      const { port, pid, end } = await start()
      return { port, pids: [pid, ...services.pids], end }
    },
  })
  return [
    peer('Hive Gateway, Rust planner', 'uncached', () => startHive(supergraph, caller)),
    peer('Hive Gateway, JS planner', 'uncached', () => startHive(supergraph, caller, 'js')),
    peer('Apollo Gateway', 'uncached', () =>
      startPeer(['apollo.js'], { PEER_SUPERGRAPH: supergraph, PEER_CALLER: caller }),
    ),
    peer('Hive Gateway, response cache', 'cached', () =>
      startHive(supergraph, caller, 'rust', true),
    ),
  ]
}
