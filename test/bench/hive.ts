import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveSubgraph } from '../../services/kit/runtime/index.ts'
import type { Services } from '../../infra/server/start-services.ts'
import { eventually } from '../support/eventually.ts'
import { freePort } from '../support/free-port.ts'

const rivals = join(import.meta.dirname, 'rivals')
const supergraph = join(import.meta.dirname, '../../dist/supergraph.graphql')

export interface Hive {
  readonly plain: number
  readonly cached: number
  close(): Promise<void>
}

/** Starts Hive Gateway twice, without and with its response cache, on the same supergraph and the same subgraphs over HTTP. */
export const startHive = async (services: Services, folder: string): Promise<Hive> => {
  const servers = await Promise.all(
    [...services.running].map(async ([name, running]) => {
      const options = { host: '127.0.0.1', port: 0, key: services.key, isOpen: true }
      return { name, server: await serveSubgraph(running, options) }
    }),
  )
  const sdl = servers.reduce(
    (text, { name, server }) => text.replaceAll(`http://${name}.invalid`, server.url),
    readFileSync(supergraph, 'utf8'),
  )
  const file = join(folder, 'supergraph.graphql')
  writeFileSync(file, sdl)
  const plain = await startHiveProcess(file, '0')
  const cached = await startHiveProcess(file, '1')
  return {
    plain: plain.port,
    cached: cached.port,
    close: async () => {
      plain.child.kill()
      cached.child.kill()
      for (const { server } of servers) await server.close()
    },
  }
}

/** Starts Hive Gateway on a supergraph. */
export const startHiveProcess = async (
  file: string,
  cache: '0' | '1',
): Promise<{ readonly port: number; readonly child: ChildProcess }> => {
  if (!existsSync(join(rivals, 'node_modules')))
    execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: rivals, stdio: 'inherit' })
  const port = await freePort()
  const child = spawn(
    join(rivals, 'node_modules/.bin/hive-gateway'),
    ['supergraph', '--config-path', 'hive.config.js'],
    {
      cwd: rivals,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'production',
        RIVAL_PORT: String(port),
        RIVAL_SUPERGRAPH: file,
        RIVAL_CACHE: cache,
      },
    },
  )
  const answers = async (): Promise<boolean> =>
    fetch(`http://127.0.0.1:${port}/graphql?query={__typename}`).then(
      ({ ok }) => ok,
      () => false,
    )
  await eventually(answers, (isUp) => isUp, 60_000)
  return { port, child }
}
