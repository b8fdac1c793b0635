import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '../../services/kit/identity/index.ts'
import { assignmentState, report } from '../distributed/report.ts'
import { expectExactlyOnce, startFeedFollower } from '../faults/feed-follower.ts'
import { timeoutMs } from '../faults/running-hub.ts'
import { expectIntactLogs } from '../faults/verify-logs.ts'
import { startWriteLoad } from '../faults/write-load.ts'
import { findOrInstall } from '../support/debian.ts'
import { hubClient } from '../support/hub.ts'
import { hasGalera, untilJoined } from './galera.ts'
import { hasHaProxy } from './haproxy.ts'
import type { ClusterServer } from './server-group.ts'
import { type Cluster, serviceNames, startCluster } from './start-cluster.ts'

const isComplete =
  (await hasGalera()) &&
  (await hasHaProxy()) &&
  (await findOrInstall('nats-server', 'nats-server')) !== undefined

describe.skipIf(!isComplete)('a hub on several machines', () => {
  let cluster: Cluster

  beforeAll(async () => {
    cluster = await startCluster()
  }, timeoutMs)
  afterAll(() => cluster?.stop(), timeoutMs)

  const clientOf = async (role: Role, unitId: string) =>
    hubClient(cluster.address.gateway.url, await cluster.tokenOf(role, unitId))

  it('takes a report from the city to its acceptance, over both gateways', async () => {
    const city = await clientOf('reporter', 'CITY-350200')
    const office = await clientOf('supervisor', 'PROV-350000')
    const { assignmentId } = report
    await city.act('acknowledgeAssignment', { assignmentId }, 'assignment { id }')
    const { submission } = await city.act<{ submission: { id: string } }>(
      'submitProgress',
      { ...report, evidence: [{ url: 'https://www.xm.gov.cn/a', publishedOn: '2018-12-26' }] },
      'submission { id }',
    )
    await office.act('acceptSubmission', { submissionId: submission.id }, 'submission { id }')
    expect(await assignmentState(city)).toBe('ACCEPTED')
  })

  it(
    'loses no acknowledged write and no change of the feed when one of each is killed during writes',
    async () => {
      const { databases, buses, hub, address, environment } = cluster
      const follower = startFeedFollower(address)
      await follower.untilStarted()
      const load = await startWriteLoad(address, 3)
      await load.untilMore(20)

      const victims: readonly ClusterServer[] = [
        ...serviceNames.flatMap((name) => hub.processesOf(name).slice(0, 1)),
        ...hub.processesOf('gateway').slice(0, 1),
        ...buses.slice(0, 1),
        ...databases.slice(0, 1),
      ]
      for (const victim of victims) {
        await victim.kill9()
        await load.untilMore(10)
      }
      for (const victim of victims) await victim.restart()
      for (const node of databases) await untilJoined(node, databases.length)
      await load.untilMore(10)
      // All traffic is on the second node now. What the first one missed, it has received.
      await databases[1]?.kill9()
      await load.untilMore(10)
      await load.stop()
      await expectExactlyOnce(follower, load.acknowledged)

      const office = await clientOf('supervisor', 'PROV-350000')
      const { unit } = await office.get<MessageCount>(
        '{ unit(id: "CITY-350200") { services { siteMessages { totalCount } } } }',
      )
      expect(unit.services.siteMessages.totalCount).toBe(load.acknowledged.length)
      await hub.stop()
      await expectIntactLogs({ environment })
    },
    2 * timeoutMs,
  )
})

interface MessageCount {
  readonly unit: {
    readonly services: { readonly siteMessages: { readonly totalCount: number } }
  }
}
