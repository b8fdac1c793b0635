import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { gazettedYearOf } from '../../services/reporting/calendar/gazetted-year-of.ts'
import { importCalendar } from '../../services/reporting/calendar/import-calendar.ts'
import { readCalendarFile } from '../../services/reporting/calendar/read-calendar-file.ts'
import { openHub, type TestHub } from '../support/hub.ts'
import { anyStore } from '../support/stores.ts'

/** Invented: nobody has gazetted 2027 yet. Monday 2027-01-04 is a day off here. */
const year2027 = `日期,類別,節日
2027-01-01,休,元旦
2027-01-02,休,元旦
2027-01-03,休,元旦
2027-01-04,休,元旦
2027-01-09,班,元旦
2027-05-01,休,劳动节
2027-10-01,休,国庆节
`

const importText = async (hub: TestHub, text: string) => {
  const file = join(mkdtempSync(join(tmpdir(), 'calendar-')), '2027.csv')
  writeFileSync(file, text)
  const year = gazettedYearOf(await readCalendarFile(file))
  if (!('days' in year)) return year.map(({ en }) => en)
  const { running } = hub.hub.services
  const { store } = running.get('reporting') ?? expect.unreachable()
  await importCalendar(store, year, hub.hub.services.now())
  for (const one of running.values()) {
    await one.catchUp()
    await one.settle()
  }
  return []
}

const query = `{
  progress(by: [CHAPTER]) { total { total late dueSoon onTimeShare { numerator } } }
  assignments(first: 3, where: { lights: [RED] }) {
    totalCount nodes { id light state lateness { kind workingDays } unit { name(locale: EN) } } } }`

interface Answer {
  readonly progress: { readonly total: { total: number; late: number; dueSoon: number | null } }
  readonly assignments: {
    readonly totalCount: number
    readonly nodes: readonly { readonly light: string; readonly lateness: object | null }[]
  }
}

anyStore((store) => {
  it('Past the last gazetted year each unknown value alone is null, until an operator imports the year.', async () => {
    const hub = await openHub(store.fresh(), { now: '2027-01-04T09:00:00+08:00' })
    const before = await hub.public.execute<Answer>(query)
    const { progress, assignments } = before.data ?? expect.unreachable()
    expect(progress.total).toMatchObject({ total: expect.any(Number), dueSoon: null })
    expect(progress.total.late).toBeGreaterThan(0)
    expect(assignments.totalCount).toBe(progress.total.late + (await lateObligations(hub)))
    expect(assignments.nodes).toHaveLength(3)
    for (const node of assignments.nodes)
      expect(node).toMatchObject({ light: 'RED', lateness: null })
    const places = before.errors?.map(({ path, extensions }) => [
      path?.join('.'),
      extensions?.['code'],
    ])
    expect(places?.toSorted()).toEqual([
      ...[0, 1, 2].map((index) => [`assignments.nodes.${index}.lateness`, 'CALENDAR_YEAR_MISSING']),
      ['progress.total.dueSoon', 'CALENDAR_YEAR_MISSING'],
    ])
    expect(await importText(hub, year2027)).toEqual([])
    const after = await hub.public.execute<Answer>(query)
    expect(after.errors).toBeUndefined()
    expect(after.data?.progress.total).toMatchObject({ late: progress.total.late, dueSoon: 0 })
    for (const node of after.data?.assignments.nodes ?? [])
      expect(node.lateness).toMatchObject({ kind: 'LATE', workingDays: expect.any(Number) })
  })

  it('A record whose clock runs beyond the calendar is entered, and is due once the year is imported.', async () => {
    const hub = await openHub(store.fresh(), { now: '2026-12-31T09:00:00+08:00' })
    const office = await hub.as('supervisor', 'PROV-350000')
    const selection = 'siteMessage { id dueAt dueDateSteps { day } }'
    const input = { unitId: 'CITY-350200', channel: 'FIND_FAULT', subject: 'A dead link.' }
    const type = 'ForwardSiteMessageInput'
    const entered = await office.execute<{
      forwardSiteMessage: { siteMessage: { id: string; dueAt: string | null } }
    }>(`mutation ($input: ${type}!) { forwardSiteMessage(input: $input) { ${selection} } }`, {
      input,
    })
    const { siteMessage } = entered.data?.forwardSiteMessage ?? expect.unreachable()
    expect(siteMessage).toMatchObject({ dueAt: null, dueDateSteps: null })
    expect(await importText(hub, year2027)).toEqual([])
    // Two working days after 31 December: 5 and 6 January, since 4 January is a day off.
    expect(await dueAtOf(hub)).toBe('2027-01-06T15:59:59.999Z')
    // A corrected notice moves it.
    const corrected = year2027
      .replace('2027-01-04,休,元旦\n', '')
      .replace('2027-01-09,班,元旦\n', '')
    expect(await importText(hub, corrected)).toEqual([])
    expect(await dueAtOf(hub)).toBe('2027-01-05T15:59:59.999Z')
  })

  it('A file that is not a whole year is refused with every problem and its row.', async () => {
    const hub = await openHub(store.fresh())
    const broken = `date,isOffDay,name
2027-01-01,true,元旦
2027-02-30,true,春节
2027-03-01,false,春节
2027-04-03,maybe,清明
`
    expect(await importText(hub, broken)).toEqual([
      'row 3: "2027-02-30" is not a day. Write it as 2027-01-01.',
      'row 4: 2027-03-01 is no Saturday or Sunday, so it is a working day without being listed. List it only if it is a day off.',
      'row 5: "maybe" does not say whether 2027-04-03 is a day off. Write true (or 休) for a day off, false (or 班) for a working day.',
    ])
    const repeated = `${year2027.replace('2027-10-01,休,国庆节\n', '')}2027-01-01,休,元旦\n2025-10-01,休,国庆节\n`
    expect(await importText(hub, repeated)).toEqual([
      'row 9: 2025-10-01 is not in 2027, nor in the December before. Import one year from one file.',
      'row 8: 2027-01-01 is listed before. List each day once.',
      '2027-10-01 is a holiday by law, and the file does not list it as a day off. Give the whole year.',
    ])
    expect(await importText(hub, 'when,what\n2027-01-01,off\n')).toHaveLength(2)
  })
})

const lateObligations = async (hub: TestHub): Promise<number> =>
  (
    await hub.public.get<Answer>(
      '{ assignments(first: 1, where: { lights: [RED], obligations: true }) { totalCount } }',
    )
  ).assignments.totalCount

const dueAtOf = async (hub: TestHub): Promise<string | null> => {
  const { unit } = await hub.public.get<{
    unit: { domain: { siteMessages: { nodes: readonly { dueAt: string | null }[] } } }
  }>(
    '{ unit(id: "CITY-350200") { domain: services { siteMessages(first: 5) { nodes { dueAt } } } } }',
  )
  return unit.domain.siteMessages.nodes[0]?.dueAt ?? null
}
