import { expect, it } from 'vitest'
import { recount } from '../../services/kit/indicators/index.ts'
import { chainAfter, chainStart } from '../../services/kit/store/index.ts'
import { recountProven } from '../../services/reporting/proof/recount-proven.ts'
import { expectConsistentStore } from '../support/counter-check.ts'
import { openHub, type TestHub } from '../support/hub.ts'
import { eachStore } from '../support/stores.ts'
import { formerNamesIn } from './testing/former-names.ts'
import { indexNames } from './testing/index-names.ts'
import { loadRelease } from './testing/load-release.ts'
import type { UnitResponse, WithHistory } from './testing/unit-response.ts'
import { knownNames, unknownNames } from './testing/unknown-names.ts'

const now = '2018-11-16T09:00:00+08:00'
const city = 'CITY-350200'

const logOf = (hub: TestHub, service: string) => hub.hub.services.running.get(service)

eachStore((stores) => {
  const openRelease = async (): Promise<TestHub> => {
    const fresh = stores.fresh()
    await loadRelease(fresh)
    return openHub(fresh, { now })
  }

  it('Assignments, reminders and webhooks of release 0.1.0 are available under today’s names.', async () => {
    const hub = await openRelease()
    const reporter = await hub.as('reporter', city)
    const seen = await reporter.get(
      `{
        closed: assignment(id: "fujian-2018-43:25:${city}") { state closedAt acknowledgedAt reasons { text(locale: EN) } plan { text } }
        late: assignment(id: "fujian-2018-43:21:${city}") { state missedDueDate reminders { text } task { number chapter { number title(locale: EN) } section { number } } }
        acknowledged: assignments(where: { states: [ACKNOWLEDGED] }) { totalCount }
        units(where: { isReportingUnit: true }) { totalCount }
        rulePack(id: "proactive20") { id taskNumbers }
        progress(by: [DOMAIN]) { total { total closed accepted } }
        webhooks { nodes { filter { kinds } } }
      }`,
    )
    expect(seen).toMatchObject({
      closed: {
        state: 'CLOSED',
        closedAt: '2018-06-05T02:00:00.000Z',
        acknowledgedAt: '2018-05-21T01:00:00.000Z',
        plan: { text: 'Two rounds of cleaning up by September.' },
      },
      late: {
        state: 'ACKNOWLEDGED',
        reminders: [{ text: 'Please report on task 21.' }],
        task: { number: 21, chapter: { number: 2 }, section: { number: expect.any(Number) } },
      },
      acknowledged: { totalCount: 9 },
      progress: { total: { closed: 1, accepted: 2 } },
      // 13 of the release; the reform of autumn 2018 has ended four of them and formed fifteen.
      units: { totalCount: 24 },
      webhooks: {
        nodes: [
          {
            filter: {
              kinds: [
                'assignment.acknowledged',
                'reminder.sent',
                'publicOpinionIncident.*',
                'submission.accepted',
              ],
            },
          },
        ],
      },
    })
  })

  it('Renamed record types retain their records, references and whole history.', async () => {
    const hub = await openRelease()
    const reporter = await hub.as('reporter', city)
    const history = 'history { kind fields { field } }'
    const seen = await reporter.get<UnitResponse>(
      `{ unit(id: "${city}") {
        disclosure { publicOpinionIncidents { nodes { externalId title responses { nodes { respondedBy } } ${history} } } }
        services {
          certificateLists { nodes { title missedDueDate items { nodes { name decision ${history} } } ${history} } }
          siteMessages { nodes { missedDueDate ${history} } }
        }
      } }`,
    )
    const { disclosure, services } = seen.unit
    const incident = disclosure.publicOpinionIncidents.nodes.find(
      ({ externalId }) => externalId === 'school',
    )
    expect(incident).toMatchObject({
      title: 'Queues at two school registers',
      responses: { nodes: [{ respondedBy: 'Education bureau' }] },
    })
    expect(kindsOf(incident)).toEqual([
      'publicOpinionIncident.registered',
      'publicOpinionIncident.warned',
      'publicOpinionIncident.summedUp',
      'publicOpinionIncident.corrected',
      'publicOpinionIncident.closed',
    ])
    const [list] = services.certificateLists.nodes
    expect(kindsOf(list)).toEqual(['certificateList.registered'])
    expect(list?.items?.nodes.flatMap(kindsOf).toSorted()).toEqual([
      'certificateRequirement.cancelled',
      'certificateRequirement.kept',
      'certificateRequirement.registered',
      'certificateRequirement.registered',
    ])
    const registered = list?.items?.nodes[0]?.history[0]
    expect(registered?.fields.map(({ field }) => field)).toContain('certificateListId')
    const [message] = services.siteMessages.nodes
    expect(message).toMatchObject({ missedDueDate: true })
    expect(kindsOf(message)).toContain('siteMessage.missedDueDate')
    expect(message?.history.at(-1)?.fields).toEqual([{ field: 'missedDueDate' }])
  })

  it('Logs, counters and the feed are intact, and the feed uses today’s names.', async () => {
    const hub = await openRelease()
    const reporting = logOf(hub, 'reporting')
    for (const { subgraph, store } of hub.hub.services.running.values()) {
      await expectConsistentStore(store, subgraph.indicators)
      for await (const { entity, counted } of recount(store.read, subgraph.indicators ?? [])) {
        const names = (subgraph.indicators ?? []).filter(({ record }) => record.name === entity)
        const proven = names.map(({ name }) => name)
        expect(await recountProven(reporting?.store.read ?? store.read, proven, counted)).toEqual(
          [],
        )
      }
    }
    const entries = await hub.hub.services.feed.read(0, 1_000)
    expect(entries).toHaveLength(await hub.hub.services.feed.head())
    expect(formerNamesIn(JSON.stringify(entries))).toEqual([])
    const known = knownNames(hub.hub.services.running.values())
    const entities = new Set(entries.map(({ subject }) => subject.split(':')[0] ?? ''))
    expect([...entities].filter((entity) => !known.entities.has(entity))).toEqual([])
    for (const running of hub.hub.services.running.values())
      expect(await unknownNames(running, known)).toEqual([])
    let chain = chainStart
    for (const entry of entries) {
      chain = chainAfter(chain, entry.digest)
      expect(entry.chain).toBe(chain)
    }
  })

  it('A request of release 0.1.0 that is sent again gets its first result.', async () => {
    const hub = await openRelease()
    const reporter = await hub.as('reporter', city)
    const again = await reporter.act('submitProgress', report, 'submission { percentage text }')
    expect(again).toMatchObject({ submission: { percentage: 100 }, errors: [] })
  })

  it('An upgraded database has the tables and indices of a fresh one, and accepts changes.', async () => {
    const [upgraded, fresh] = [await openRelease(), await openHub(stores.fresh(), { now })]
    for (const [name, { store }] of upgraded.hub.services.running) {
      const other = fresh.hub.services.running.get(name)
      expect(await indexNames(store.read), name).toEqual(
        other && (await indexNames(other.store.read)),
      )
    }
    const reporter = await upgraded.as('reporter', city)
    const incident = { unitId: city, title: 'Another', category: 'OTHER', severity: 'MAJOR' }
    const at = { occurredAt: '2018-11-15T08:00:00+08:00', detectedAt: '2018-11-15T09:00:00+08:00' }
    await reporter.act(
      'registerPublicOpinionIncident',
      { ...incident, ...at },
      'publicOpinionIncident { id }',
    )
    for (const { subgraph, store } of upgraded.hub.services.running.values())
      await expectConsistentStore(store, subgraph.indicators)
  })
})

/** The request of a client of the release. */
const report = {
  assignmentId: `fujian-2018-43:25:${city}`,
  text: 'Both rounds are done.',
  percentage: 100,
  evidence: [{ title: 'The list', url: 'https://www.example.cn/l', publishedOn: '2018-05-20' }],
  requestId: 'report',
}

const kindsOf = (record: WithHistory | undefined): readonly string[] =>
  record?.history.map(({ kind }) => kind) ?? []
