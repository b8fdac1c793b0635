import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadHubKey } from '../../../services/kit/identity/key.ts'
import { signToken } from '../../../services/kit/identity/token.ts'
import { freePort } from '../../kit/free-port.ts'
import { guardedFolder } from '../../kit/guarded-folder.ts'
import { spawnGroup, untilLogged } from '../../kit/process-group.ts'
import { forward } from '../../faults/writers.ts'

/** A hub as an operator starts it, to be measured. */
export interface MeasuredHub {
  readonly url: string
  /** Makes one event, and says when it was asked for (milliseconds since 1970). */
  write(): Promise<number>
  latestCursor(): Promise<string>
  residentKb(): Promise<number>
  end(): Promise<void>
}

const cli = join(import.meta.dirname, '../../../infra/cli/hub.js')

export const startMeasuredHub = async (): Promise<MeasuredHub> => {
  const folder = await guardedFolder('hub-bench-')
  const port = await freePort()
  const key = await loadHubKey(join(folder.path, 'hub.jwk'))
  const grants = [{ role: 'supervisor', unitId: 'PROV-350000' }] as const
  const token = await signToken(key, { subject: 'bench', grants, ttl: '1h' })
  const settings = [`PORT=${port}`, `HUB_DATA=${folder.path}`, 'NODE_ENV=production']
  const group = spawnGroup('env', ...settings, process.execPath, cli, 'start')
  folder.guard(group.pid)
  await untilLogged(group, 'Openness Hub runs')
  const url = `http://127.0.0.1:${port}`
  let writes = 0
  return {
    url,
    async write() {
      const asked = Date.now()
      await forward(url, token, `bench-${(writes += 1)}`)
      return asked
    },
    async latestCursor() {
      const response = await fetch(`${url}/graphql?query={latestCursor}`)
      const { data } = (await response.json()) as { data: { latestCursor: string } }
      return data.latestCursor
    },
    async residentKb() {
      const status = await readFile(`/proc/${group.pid}/status`, 'utf8')
      return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1])
    },
    async end() {
      await group.end('SIGTERM')
      await folder.remove()
    },
  }
}
