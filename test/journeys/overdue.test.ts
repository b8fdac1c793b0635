import { expect, it } from 'vitest'
import { domains } from '../../services/index.ts'
import { deadlineOf } from '../../services/kit/records/index.ts'
import { Assignment } from '../../services/reporting/assignment/assignment.ts'
import { Unit } from '../../services/reporting/unit/unit.ts'
import { openHub, type HubClient, type TestHub } from '../support/hub.ts'
import { eachStore } from '../support/stores.ts'

const storeOf = (hub: TestHub, service: string) =>
  (hub.hub.services.running.get(service) ?? expect.unreachable()).store

interface Overdue {
  readonly count: number
  readonly byKind: readonly { readonly kind: string; readonly count: number }[]
  readonly records: readonly {
    readonly kind: string
    readonly recordType: string | null
    readonly subject: string
    readonly dueAt: string
    readonly reason: string
  }[]
  readonly limitedByRights: boolean
}

const selection = `overdue { count byKind { kind count } limitedByRights
  records(first: 100) { kind recordType subject dueAt reason(locale: EN) } }`

interface UnitOverdue {
  readonly overdue: Overdue
  readonly progress: { readonly late: number }
  readonly services: { readonly light: string }
}

const overdueOf = async (viewer: HubClient, id: string): Promise<UnitOverdue> =>
  (
    await viewer.get<{ unit: UnitOverdue }>(
      `{ unit(id: "${id}") { ${selection} progress { late } services { light } } }`,
    )
  ).unit

/** The units of all overdue records, read from the stores of the domains. */
const unitsOfOverdueRecords = async (hub: TestHub, now: Date): Promise<readonly string[]> => {
  const units: string[] = []
  for (const { name, records } of domains)
    for (const type of records?.types ?? []) {
      const deadline = deadlineOf(type)
      if (!deadline || deadline.recurs) continue
      for (const record of await storeOf(hub, name).read.find(deadline.record)) {
        const dueAt: unknown = Reflect.get(record, 'dueAt')
        const isOpen = Reflect.get(record, deadline.finishedBy) === null
        if (isOpen && dueAt instanceof Date && dueAt < now) units.push(record.unitId ?? '')
      }
    }
  return units
}

eachStore((store) => {
  it('What a unit is late with over all domains equals a recount of their records and assignments.', async () => {
    let now = new Date('2018-10-22T09:00:00+08:00')
    const hub = await openHub(store.fresh(), { clock: () => now })
    const office = await hub.as('supervisor', 'PROV-350000')
    await office.act('switchOnRulePack', { rulePackId: 'foi15', reason: 'In force.' }, '')
    const xiamen = await hub.as('reporter', 'CITY-350200')
    const message = { channel: 'FIND_FAULT', subject: 'A dead link.' }
    const forward = async (unitId: string) =>
      (
        await office.act<{ siteMessage: { id: string } }>(
          'forwardSiteMessage',
          { ...message, unitId },
          'siteMessage { id }',
        )
      ).siteMessage.id
    const first = await forward('CITY-350200')
    const second = await forward('CITY-350200')
    await forward('CITY-350100')
    const request = { requestNo: '2018-1', channel: 'WEBSITE', receivedOn: '2018-10-22' }
    await xiamen.act('registerDisclosureRequest', { ...request, unitId: 'CITY-350200' }, '')
    const reply = (siteMessageId: string) =>
      xiamen.act('replyToSiteMessage', { siteMessageId, outcome: 'Mended.' }, '')
    await reply(first)

    // The messages were due on 24 October; the request is due on 12 November.
    now = new Date('2018-10-25T00:00:00+08:00')
    const late = await overdueOf(hub.public, 'CITY-350200')
    expect(late.services.light).toBe('RED')
    expect(late.overdue).toMatchObject({ limitedByRights: false })
    expect(late.overdue.records.filter(({ kind }) => kind === 'RECORD')).toEqual([
      {
        kind: 'RECORD',
        recordType: 'siteMessage',
        subject: 'A dead link.',
        dueAt: '2018-10-24T15:59:59.999Z',
        reason: 'late by 1 working day(s)',
      },
    ])
    await reply(second)
    expect(await overdueOf(hub.public, 'CITY-350200')).toMatchObject({
      services: { light: 'GREEN' },
      overdue: { byKind: expect.arrayContaining([{ kind: 'RECORD', count: 0 }]) },
    })

    now = new Date('2019-01-02T09:00:00+08:00')
    const own = await overdueOf(xiamen, 'CITY-350200')
    const publicly = await overdueOf(hub.public, 'CITY-350200')
    expect([own.overdue.limitedByRights, publicly.overdue.limitedByRights]).toEqual([false, true])
    expect(publicly.overdue.count).toBe(own.overdue.count)
    const types = ({ overdue }: UnitOverdue) => overdue.records.map(({ recordType }) => recordType)
    expect(types(own)).toContain('disclosureRequest')
    expect(types(publicly)).not.toContain('disclosureRequest')

    const { read } = storeOf(hub, 'reporting')
    const assignments = await read.find(Assignment)
    const units = await read.find(Unit)
    const overdueUnits = await unitsOfOverdueRecords(hub, now)
    const isBelow = (unitId: string, path: string) =>
      units.some((unit) => unit.id === unitId && unit.path.startsWith(path))
    expect(overdueUnits).toHaveLength(2)
    for (const { id, path } of units.filter(({ kind }) => ['PROVINCE', 'CITY'].includes(kind))) {
      const { overdue, progress } = await overdueOf(hub.public, id)
      const lateOnes = assignments.filter(
        ({ unitId, counts, dueOn, completedOn }) =>
          counts &&
          dueOn !== null &&
          (completedOn ?? '2019-01-02') > dueOn &&
          isBelow(unitId, path),
      )
      const tasks = lateOnes.filter(({ isObligation }) => !isObligation).length
      expect(progress.late).toBe(tasks)
      expect([id, overdue.byKind]).toEqual([
        id,
        [
          { kind: 'TASK', count: tasks },
          { kind: 'OBLIGATION', count: lateOnes.length - tasks },
          { kind: 'RECORD', count: overdueUnits.filter((unitId) => isBelow(unitId, path)).length },
        ],
      ])
      expect(overdue.count).toBe(overdue.byKind.reduce((sum, { count }) => sum + count, 0))
      const moments = overdue.records.map(({ dueAt }) => dueAt)
      expect(moments).toEqual(moments.toSorted())
    }
  }, 300_000)
})
