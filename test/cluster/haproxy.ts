import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findOrInstall } from '../support/debian.ts'
import { freePort } from '../support/free-port.ts'
import { type ClusterServer, startServer } from './server-group.ts'

/** HAProxy before several servers. */
export interface HaProxy extends ClusterServer {
  readonly port: number
}

const rules = {
  // One database node at a time, so that transactions of two nodes do not conflict; another one when it fails, and not
  // back when it returns.
  databases: `
  mode tcp
  stick-table type ip size 1
  stick on dst`,
  gateways: `
  mode http
  balance roundrobin
  option httpchk GET /readyz`,
} as const

const settingsOf = (kind: keyof typeof rules, port: number, servers: readonly number[]): string =>
  `
global
  maxconn 4000
defaults
  timeout connect 2s
  timeout check 5s
  timeout client 1h
  timeout server 1h
  option redispatch
  default-server check inter 300ms fall 2 rise 2 on-marked-down shutdown-sessions
listen ${kind}
  bind 127.0.0.1:${port}${rules[kind]}
${servers.map((one, index) => `  server ${kind}-${index} 127.0.0.1:${one}`).join('\n')}
`

/** Installs HAProxy. @returns false where that is impossible, which stderr reports */
export const hasHaProxy = async (): Promise<boolean> =>
  (await findOrInstall('haproxy', 'haproxy')) !== undefined

/** @param servers their ports */
export const startHaProxy = async (
  kind: keyof typeof rules,
  servers: readonly number[],
): Promise<HaProxy> => {
  const program = await findOrInstall('haproxy', 'haproxy')
  if (!program) throw new Error('HAProxy is missing')
  const port = await freePort()
  const server = await startServer('haproxy', async (folder) => {
    const settings = join(folder, 'haproxy.cfg')
    await writeFile(settings, settingsOf(kind, port, servers))
    return { program, args: () => ['-V', '-db', '-f', settings], ready: 'as the polling mechanism' }
  })
  return { ...server, port }
}
