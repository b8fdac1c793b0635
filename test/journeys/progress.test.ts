import { expect, it } from 'vitest'
import { openHub, type HubClient } from '../support/hub.ts'
import { report } from '../support/reported-progress.ts'
import { eachStore } from '../support/stores.ts'

const ratio = '{ numerator denominator }'
const measures = `{ total closed accepted waiting late dueSoon undated notApplicable
  closedShare ${ratio} onTimeShare ${ratio} claimed ${ratio} proven ${ratio} }`
const dimensions = ['TASK', 'CHAPTER', 'CITY', 'GROUP', 'STATE', 'MONTH', 'LEAD_UNIT'] as const
const filters = [
  { below: 'CITY-350200' },
  { below: 'PROV-350000', states: ['ACCEPTED', 'NOT_STARTED', 'NOT_APPLICABLE'] },
  { lights: ['RED', 'YELLOW'] },
  { domains: ['GOVERNMENT_SERVICES'], dueTo: '2018-12-31' },
  { roles: ['RESPONSIBLE'], obligations: true },
]

interface Row {
  readonly keys: readonly { readonly value: string | null }[]
  readonly progress: Record<string, number | { numerator: number; denominator: number }>
}

eachStore((store) => {
  it('Stored progress totals equal the sums over all assignments, after every kind of event.', async () => {
    const hub = await openHub(store.fresh(), { now: '2018-12-27T09:00:00+08:00' })
    await report(hub)
    const queries = [
      ...dimensions.map((by) => [by, {}] as const),
      ...filters.map((where) => ['TASK', where] as const),
    ]
    for (const [by, where] of queries) {
      const summed = await rows(hub.public, [by], where)
      const byUnit = await rows(hub.public, ['UNIT', by], where)
      expect([by, where, sumsOf(summed, 0)]).toEqual([by, where, sumsOf(byUnit, 1)])
    }
    const some = sumsOf(await rows(hub.public, ['TASK'], {}), 0)['fujian-2018-43:21']
    expect(some).toMatchObject({ accepted: 1, waiting: 1, 'claimed.numerator': 60 })
    expect(some).toMatchObject({ 'proven.numerator': 1, 'proven.denominator': 2 })
  })
})

eachStore((store) => {
  it('A unit, task or domain that does not exist is refused in filters, not answered with an empty list.', async () => {
    const hub = await openHub(store.fresh())
    for (const [where, message] of [
      [{ units: ['CITY-350200', 'CITY-1'] }, '「CITY-1」不是'],
      [{ below: 'CITY-1' }, '「CITY-1」不是'],
      [{ tasks: ['fujian-2018-43:99'] }, '「fujian-2018-43:99」不是'],
      [{ domains: ['platforms'] }, 'Value "platforms" does not exist in "Domain" enum'],
      [{ domains: ['REPORTING'] }, 'REPORTING'],
    ] as const)
      for (const query of [
        'query ($where: AssignmentFilter) { assignments(where: $where) { totalCount } }',
        'query ($where: AssignmentFilter) { progress(by: [TASK], where: $where) { total { total } } }',
      ]) {
        const { errors } = await hub.public.execute(query, { where })
        expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT'])
        expect(errors?.[0]?.message).toContain(message)
      }
    const known = { tasks: ['fujian-2018-43:21', 'fujian-2018-43:G1'], below: 'CITY-350200' }
    const { assignments } = await hub.public.get<{ assignments: { totalCount: number } }>(
      'query ($where: AssignmentFilter) { assignments(where: $where) { totalCount } }',
      { where: known },
    )
    expect(assignments.totalCount).toBeGreaterThan(0)
  })
})

const rows = async (person: HubClient, by: readonly string[], where: object) => {
  const table = await person.get<{ progress: { rows: readonly Row[] } }>(
    `query ($by: [ProgressDimension!]!, $where: AssignmentFilter) {
      progress(by: $by, where: $where) { rows { keys { value } progress ${measures} } } }`,
    { by, where },
  )
  return table.progress.rows
}

/** Adds up the rows that share one key. */
const sumsOf = (all: readonly Row[], key: number): Record<string, Record<string, number>> => {
  const sums: Record<string, Record<string, number>> = {}
  for (const { keys, progress } of all) {
    const sum = (sums[String(keys[key]?.value)] ??= {})
    for (const [name, value] of Object.entries(progress))
      for (const [part, number] of Object.entries(
        typeof value === 'number' ? { '': value } : value,
      ))
        sum[part ? `${name}.${part}` : name] = (sum[part ? `${name}.${part}` : name] ?? 0) + number
  }
  return sums
}
