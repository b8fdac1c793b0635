import { join } from 'node:path'
import { domains, subgraphsOf } from '../../services/index.ts'
import { loadHubKey, type Role, signToken } from '../../services/kit/identity/index.ts'
import type { Environment } from '../faults/hub-process.ts'
import type { HubAddress } from '../faults/running-hub.ts'
import { type DistributedHub, startProcesses } from '../support/processes.ts'
import { databaseSettings, freshStore } from '../support/stores.ts'
import { type GaleraNode, startGalera } from './galera.ts'
import { startHaProxy } from './haproxy.ts'
import { type NatsNode, startNatsCluster } from './nats-cluster.ts'
import type { ClusterServer } from './server-group.ts'

/** A hub without a single point of failure besides its proxies. */
export interface Cluster {
  readonly databases: readonly GaleraNode[]
  readonly buses: readonly NatsNode[]
  readonly hub: DistributedHub
  /** The proxy before the gateways. */
  readonly address: HubAddress
  /** The settings of commands that use the same data. */
  readonly environment: Environment
  tokenOf(role: Role, unitId: string): Promise<string>
  stop(): Promise<void>
}

export const serviceNames = subgraphsOf(domains).map(({ name }) => name)

/** Starts three MariaDB nodes, three NATS servers, and two processes of each service and of the gateway. */
export const startCluster = async (): Promise<Cluster> => {
  const [databases, buses] = await Promise.all([startGalera(3), startNatsCluster(3)])
  const databaseProxy = await startHaProxy(
    'databases',
    databases.map(({ port }) => port),
  )
  const store = freshStore('mariadb', `mysql://root@127.0.0.1:${databaseProxy.port}`)
  const hub = await startProcesses({
    store,
    services: serviceNames,
    replicas: Object.fromEntries([...serviceNames, 'gateway'].map((name) => [name, 2])),
    env: { HUB_POLL_MS: '1000', NATS_URL: buses.map(({ url }) => url).join() },
  })
  const gatewayProxy = await startHaProxy(
    'gateways',
    hub.processesOf('gateway').map(({ url }) => Number(new URL(url).port)),
  )
  const servers: readonly ClusterServer[] = [gatewayProxy, databaseProxy, ...buses, ...databases]
  const keyFile = join(store.dataDir, 'hub.jwk')
  const key = await loadHubKey(keyFile)
  const tokenOf = (role: Role, unitId: string, ttl = '1h') =>
    signToken(key, { subject: `${role}@${unitId}`, grants: [{ role, unitId }], ttl })
  return {
    databases,
    buses,
    hub,
    address: {
      gateway: { url: `http://127.0.0.1:${gatewayProxy.port}` },
      token: (ttl) => tokenOf('supervisor', 'PROV-350000', ttl),
    },
    environment: { ...databaseSettings(store), HUB_KEY: keyFile },
    tokenOf,
    stop: async () => {
      await hub.stop()
      for (const server of servers) await server.stop()
    },
  }
}
