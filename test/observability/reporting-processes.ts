import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { inject } from 'vitest'
import { loadHubKey, type Role, signToken } from '../../services/kit/identity/index.ts'
import { type Environment, type HubProcess, startProcess } from '../faults/hub-process.ts'
import '../support/global-setup.ts'
import { freePort } from '../support/free-port.ts'

export interface ReportingProcesses {
  readonly gateway: HubProcess
  readonly reporting: HubProcess
  /** The SQLite file of reporting. */
  readonly database: string
  token(role: Role, unitId: string): Promise<string>
}

/** Starts a gateway and one service, in processes of their own; the other services do not run. */
export const startReportingProcesses = async (
  more: Environment = {},
): Promise<ReportingProcesses> => {
  const folder = await mkdtemp(join(inject('scratchDir'), 'observed-'))
  const keyFile = join(folder, 'hub.jwk')
  const key = await loadHubKey(keyFile)
  const port = String(await freePort())
  const nobody = await freePort()
  const urls = ['disclosure', 'government-services', 'platforms', 'regulations'].map(
    (name) => `${name}=http://127.0.0.1:${nobody}`,
  )
  const environment = {
    HUB_DATA: folder,
    HUB_KEY: keyFile,
    HUB_NOW: '2018-10-29T09:00:00+08:00',
    HUB_LOCALE: 'ZH_HANT',
    SUBGRAPH_URLS: [`reporting=http://127.0.0.1:${port}`, ...urls].join(','),
    ...more,
  }
  const [reporting, gateway] = await Promise.all([
    startProcess(['serve', 'reporting'], 'reporting runs', { ...environment, PORT: port }),
    startProcess(['gateway'], 'the gateway runs', environment),
  ])
  return {
    gateway,
    reporting,
    database: join(folder, 'reporting.sqlite'),
    token: (role, unitId) =>
      signToken(key, { subject: `${role}@${unitId}`, grants: [{ role, unitId }], ttl: '1h' }),
  }
}

/** Posts an operation, with further headers. */
export const post = (
  { url }: HubProcess,
  body: object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
