import { findOrInstall } from '../support/debian.ts'
import { freePort } from '../support/free-port.ts'
import { type ClusterServer, startServer } from './server-group.ts'

/** A NATS server of a cluster. */
export interface NatsNode extends ClusterServer {
  /** `nats://127.0.0.1:PORT` */
  readonly url: string
}

/** Starts NATS servers that pass messages on to each other. */
export const startNatsCluster = async (size: number): Promise<readonly NatsNode[]> => {
  const program = await findOrInstall('nats-server', 'nats-server')
  if (!program) throw new Error('NATS is missing')
  const ports: { readonly client: number; readonly cluster: number }[] = []
  for (let node = 0; node < size; node += 1)
    ports.push({ client: await freePort(), cluster: await freePort() })
  const routes = ports.map(({ cluster }) => `nats://127.0.0.1:${cluster}`).join()
  return Promise.all(
    ports.map(async ({ client, cluster }) => {
      const args = [
        ['--addr', '127.0.0.1', '--port', String(client)],
        ['--cluster_name', 'hub', '--cluster', `nats://127.0.0.1:${cluster}`],
        ['--routes', routes],
      ].flat()
      const server = await startServer('nats', async () => ({
        program,
        args: () => args,
        ready: 'Server is ready',
      }))
      return { ...server, url: `nats://127.0.0.1:${client}` }
    }),
  )
}
