import { expect, it } from 'vitest'
import { sweep } from '../../services/kit/deadlines/index.ts'
import { Assignment } from '../../services/reporting/assignment/assignment.ts'
import { eventually } from '../support/eventually.ts'
import { openHub, type TestHub } from '../support/hub.ts'
import { anyStore } from '../support/stores.ts'

const missedDueDates = async (hub: TestHub, service: string): Promise<readonly string[]> => {
  const rows = await hub.hub.services.running.get(service)?.store.log.read(0, 100_000)
  return (rows ?? [])
    .filter(({ kind }) => kind.endsWith('.missedDueDate'))
    .map(({ subject }) => subject)
}

const yearReport = 'fujian-2018-43:G2:CITY-350200'

const assignmentStatus = (hub: TestHub) =>
  hub.public.get(`{ assignment(id: "${yearReport}") { dueOn missedDueDate light } }`)

anyStore((store) => {
  it('Due dates of records and assignments that pass while the hub is down are recorded once after its start.', async () => {
    const stored = store.fresh()
    const first = await openHub(stored, { now: '2018-12-14T09:00:00+08:00' })
    const office = await first.as('supervisor', 'PROV-350000')
    const { siteMessage } = await office.act<{ siteMessage: { id: string } }>(
      'forwardSiteMessage',
      { unitId: 'CITY-350200', channel: 'FIND_FAULT', subject: 'A dead link' },
      'siteMessage { id }',
    )
    // Assignments that were overdue when the programme was set up are not recorded.
    expect(await missedDueDates(first, 'reporting')).toEqual([])
    const due = { dueOn: '2018-12-15', missedDueDate: false, light: 'YELLOW' }
    expect(await assignmentStatus(first)).toEqual({ assignment: due })
    await first.close()

    const now = new Date('2018-12-20T09:00:00+08:00')
    const hub = await openHub(stored, { clock: () => now })
    const reporting = hub.hub.services.running.get('reporting')
    const late = await reporting?.store.read.find(Assignment, {
      where: { dueOn: '2018-12-15', counts: true },
    })
    const subjects = (late ?? []).map(({ id }) => `Assignment:${id}`).toSorted()
    expect(subjects).toContain(`Assignment:${yearReport}`)
    const missed = await eventually(
      () => missedDueDates(hub, 'reporting'),
      (subjectsSoFar) => subjectsSoFar.length >= subjects.length,
    )
    expect(missed.toSorted()).toEqual(subjects)
    const messages = await eventually(
      () => missedDueDates(hub, 'government-services'),
      (subjectsSoFar) => subjectsSoFar.length > 0,
    )
    expect(messages).toEqual([`SiteMessage:${siteMessage.id}`])
    expect(await assignmentStatus(hub)).toEqual({
      assignment: { ...due, missedDueDate: true, light: 'RED' },
    })
    for (const { store, subgraph } of hub.hub.services.running.values())
      await sweep(store, subgraph.deadlines ?? [], now)
    expect(await missedDueDates(hub, 'reporting')).toHaveLength(subjects.length)

    // An extension granted afterwards sets a new due date, which is missed in turn.
    const city = await hub.as('reporter', 'CITY-350200')
    const again = await hub.as('supervisor', 'PROV-350000')
    const { extension } = await city.act<{ extension: { id: string } }>(
      'requestExtension',
      { assignmentId: yearReport, reason: 'The typhoon.', newDueOn: '2018-12-28' },
      'extension { id }',
    )
    await again.act('grantExtension', { extensionId: extension.id }, 'extension { status }')
    expect(await assignmentStatus(hub)).toEqual({
      assignment: { dueOn: '2018-12-28', missedDueDate: false, light: 'GREEN' },
    })
    if (reporting)
      await sweep(
        reporting.store,
        reporting.subgraph.deadlines ?? [],
        new Date('2018-12-29T08:00Z'),
      )
    const twice = (await missedDueDates(hub, 'reporting')).filter((one) => one.endsWith(yearReport))
    expect(twice).toHaveLength(2)
    // Long, because it opens the hub twice.
  }, 180_000)
})
