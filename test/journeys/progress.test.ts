import { expect, it } from 'vitest'
import { openHub, type HubClient, type TestHub } from '../support/hub.ts'
import { eachStore } from '../support/stores.ts'

const ratio = '{ numerator denominator }'
const measures = `{ total closed accepted waiting late dueSoon undated notApplicable
  closedShare ${ratio} onTimeShare ${ratio} claimed ${ratio} proven ${ratio} }`
const dimensions = ['TASK', 'CHAPTER', 'CITY', 'GROUP', 'STATE', 'MONTH', 'LEAD_UNIT'] as const
const filters = [
  { below: 'CITY-350200' },
  { below: 'PROV-350000', states: ['ACCEPTED', 'NOT_STARTED', 'NOT_APPLICABLE'] },
  { lights: ['RED', 'YELLOW'] },
  { domains: ['government-services'], dueTo: '2018-12-31' },
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

/** One report is accepted, one waits, one unit is exempt, one gets an extension; one record meets its indicator, one fails. */
const report = async (hub: TestHub): Promise<void> => {
  const office = await hub.as('supervisor', 'PROV-350000', 'office')
  const reviewer = await hub.as('reviewer', 'PROV-350000', 'reviewer')
  const unit = async (id: string) => hub.as('reporter', id)
  const assignmentId = (id: string, task = 21) => `fujian-2018-43:${task}:${id}`
  for (const id of ['CITY-350200', 'CITY-350100']) {
    const city = await unit(id)
    await city.act('acknowledgeAssignment', { assignmentId: assignmentId(id) }, 'assignment { id }')
    const { submission } = await city.act<{ submission: { id: string } }>(
      'submitProgress',
      { assignmentId: assignmentId(id), percentage: 60, text: 'Answered.' },
      'submission { id }',
    )
    if (id === 'CITY-350200')
      await reviewer.act('acceptSubmission', { submissionId: submission.id }, 'submission { id }')
  }
  const late = '2018-12-20T09:00:00+08:00'
  for (const forwardedAt of [null, late]) {
    const input = { unitId: 'CITY-350300', channel: 'FIND_FAULT', subject: 'A link.', forwardedAt }
    const selection = 'siteMessage { id }'
    const { siteMessage } = await office.act<{ siteMessage: { id: string } }>(
      'forwardSiteMessage',
      input,
      selection,
    )
    const reply = { siteMessageId: siteMessage.id, outcome: 'It works.', noFault: true }
    await (await unit('CITY-350300')).act('replyToSiteMessage', reply, selection)
  }
  const away = { assignmentId: assignmentId('CITY-350400'), reason: 'It has no website.' }
  const { exemption } = await (
    await unit('CITY-350400')
  ).act<{ exemption: { id: string } }>('declareNotApplicable', away, 'exemption { id }')
  await office.act('approveNotApplicable', { exemptionId: exemption.id }, 'exemption { id }')
  const more = { reason: 'Printing takes longer.', newDueOn: '2019-01-31' }
  const { extension } = await (
    await unit('CITY-350500')
  ).act<{ extension: { id: string } }>(
    'requestExtension',
    { assignmentId: assignmentId('CITY-350500', 35), ...more },
    'extension { id }',
  )
  await office.act('grantExtension', { extensionId: extension.id }, 'extension { id }')
}
