import type { ReportContext } from '../../gateway/report/report-context.ts'
import { domains, subgraphsOf } from '../../services/index.ts'
import { signToken } from '../../services/kit/identity/index.ts'
import { z } from 'zod'
import { type Hub, startHub } from '../server/start-hub.ts'
import { commandLocale } from './command-locale.ts'
import { logger } from './logger.ts'
import { readOnceConfig } from './once-config.ts'

/** Opens the hub for one command that is a client of its public graph, and closes it. */
export const withReportContext = async (
  { isPublic }: { readonly isPublic: boolean },
  work: (context: ReportContext) => Promise<void>,
): Promise<void> => {
  const config = readOnceConfig()
  const isElsewhere = config.SUBGRAPH_URLS !== undefined
  const hub = await startHub(
    // A port that nobody else has: only this command reads here.
    { ...config, HOST: '127.0.0.1', PORT: 0, MONITORING_PORT: undefined },
    subgraphsOf(domains),
    {
      log: logger({ ...config, LOG_LEVEL: 'error' }),
      activity: 'COMMAND',
      ...(isElsewhere && { only: [] }),
    },
  )
  try {
    // What a server that does not run now has not followed yet.
    for (const one of hub.services.running.values()) await one.catchUp()
    const authorization = isPublic ? undefined : await operatorToken(hub)
    await work(await hub.gateway.reportContext(authorization, commandLocale()))
  } finally {
    await hub.close()
  }
}

/** The operator of the hub reads everything, as in other commands. */
const operatorToken = async (hub: Hub): Promise<string> => {
  const { graph } = await hub.gateway.reportContext(undefined, commandLocale())
  const { data } = await graph.read(
    `query ReportRoots { units(first: 100, where: { kinds: [PROVINCE] }) { nodes { id } } }`,
    z.object({ units: z.object({ nodes: z.array(z.object({ id: z.string() })) }) }),
    {},
  )
  const grants = data.units.nodes.map(({ id }) => ({ role: 'supervisor' as const, unitId: id }))
  const token = await signToken(hub.services.key, { subject: 'hub-report', grants, ttl: '1h' })
  return `Bearer ${token}`
}
