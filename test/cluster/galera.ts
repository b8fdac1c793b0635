import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createConnection, type RowDataPacket } from 'mysql2/promise'
import { expect, vi } from 'vitest'
import { waitMs } from '../faults/running-hub.ts'
import { findOrInstall } from '../support/debian.ts'
import { freePort } from '../support/free-port.ts'
import { mariadbSettings } from '../support/mariadb-settings.ts'
import { finished, spawnGroup } from '../support/process-group.ts'
import { type ClusterServer, startServer } from './server-group.ts'

/** A node of a Galera cluster. */
export interface GaleraNode extends ClusterServer {
  readonly port: number
}

interface Ports {
  readonly client: number
  readonly group: number
  readonly transfer: number
  readonly increments: number
}

const provider = '/usr/lib/galera/libgalera_smm.so'

// The transfer to a new node fails if the servers run as root.
const settingsOf = (folder: string, own: Ports, all: readonly Ports[]): string =>
  `${mariadbSettings(folder, own.client, 'mysql')}
binlog_format = ROW
innodb_autoinc_lock_mode = 2
wsrep_on = ON
wsrep_provider = ${provider}
wsrep_cluster_address = gcomm://${all.map(({ group }) => `127.0.0.1:${group}`).join()}
wsrep_node_address = 127.0.0.1:${own.group}
wsrep_sst_method = rsync
wsrep_sst_receive_address = 127.0.0.1:${own.transfer}
wsrep_provider_options = "gmcast.listen_addr=tcp://127.0.0.1:${own.group};ist.recv_addr=127.0.0.1:${own.increments};gcache.size=64M"
`

/** Installs what the cluster needs. @returns false where that is impossible, which stderr reports */
export const hasGalera = async (): Promise<boolean> => {
  const packages = ['mariadb-server', 'galera-4', 'rsync']
  return (await findOrInstall('wsrep_sst_rsync', ...packages)) !== undefined
}

/** Starts a cluster of MariaDB nodes that replicate to each other. */
export const startGalera = async (size: number): Promise<readonly GaleraNode[]> => {
  const program = await findOrInstall('mariadbd', 'mariadb-server')
  const installer = await findOrInstall('mariadb-install-db', 'mariadb-server')
  if (!program || !installer) throw new Error('MariaDB is missing')
  const ports: Ports[] = []
  for (let node = 0; node < size; node += 1)
    ports.push({
      client: await freePort(),
      group: await freePort(),
      transfer: await freePort(),
      increments: await freePort(),
    })
  const nodes: GaleraNode[] = []
  for (const own of ports) {
    const server = await startServer('galera', async (folder) => {
      const settings = join(folder, 'my.cnf')
      const defaults = `--defaults-file=${settings}`
      await writeFile(settings, mariadbSettings(folder, own.client))
      await finished(
        spawnGroup(
          installer,
          defaults,
          '--auth-root-authentication-method=normal',
          '--skip-test-db',
        ),
      )
      await writeFile(settings, settingsOf(folder, own, ports))
      if (process.getuid?.() === 0) await finished(spawnGroup('chown', '-R', 'mysql:', folder))
      const isBootstrap = nodes.length === 0
      return {
        program,
        args: (isFirst) => [defaults, ...(isFirst && isBootstrap ? ['--wsrep-new-cluster'] : [])],
        ready: 'Synchronized with group, ready for connections',
      }
    })
    nodes.push({ ...server, port: own.client })
  }
  return nodes
}

/** Waits until a node has all changes of a cluster of this size. */
export const untilJoined = (node: GaleraNode, size: number): Promise<void> =>
  vi.waitFor(
    async () => {
      const connection = await createConnection(`mysql://root@127.0.0.1:${node.port}`)
      try {
        const [rows] = await connection.query<RowDataPacket[]>(
          `SHOW STATUS WHERE Variable_name IN ('wsrep_cluster_size', 'wsrep_local_state_comment')`,
        )
        const status = Object.fromEntries(
          rows.map(({ Variable_name, Value }) => [Variable_name, Value]),
        )
        expect(status).toEqual({
          wsrep_cluster_size: String(size),
          wsrep_local_state_comment: 'Synced',
        })
      } finally {
        await connection.end()
      }
    },
    { timeout: waitMs, interval: 200 },
  )
