import { afterAll, beforeAll, expect, it } from 'vitest'
import { domains, subgraphsOf } from '../../services/index.ts'
import { eventually } from '../support/eventually.ts'
import { type DistributedHub, startProcesses } from '../support/processes.ts'
import { type FreshStore, freshStore } from '../support/stores.ts'
import {
  allServicesQuery,
  report,
  changesSubscription,
  type SelectedChange,
  assignmentState,
} from './report.ts'

let store: FreshStore
let hub: DistributedHub

// Six processes over HTTP, each service with its own SQLite file.
beforeAll(async () => {
  store = freshStore('sqlite', undefined)
  hub = await startProcesses({
    store,
    services: subgraphsOf(domains).map(({ name }) => name),
    env: { HUB_POLL_MS: '50' },
  })
  // The services replicate the units from reporting.
  await eventually(
    () => hub.anyone().execute(allServicesQuery),
    ({ errors }) => !errors,
  )
})
afterAll(async () => {
  await hub.stop()
  await store[Symbol.asyncDispose]()
})

it('A report goes from submitted to accepted, and a subscription receives each step.', async () => {
  const city = await hub.as('reporter', 'CITY-350200')
  const office = await hub.as('supervisor', 'PROV-350000')
  const events = hub
    .anyone()
    .follow<SelectedChange>(changesSubscription, { after: await hub.cursor() })
  await city.act(
    'acknowledgeAssignment',
    { assignmentId: report.assignmentId },
    'assignment { id }',
  )
  expect((await events.next()).value).toMatchObject({
    data: { changes: { kind: 'assignment.acknowledged' } },
  })

  const one = await city.act<SubmittedReport>('submitProgress', report, 'submission { id }')
  await office.act(
    'returnSubmission',
    { submissionId: one.submission.id, reason: 'No link.' },
    'submission { id }',
  )
  expect(await assignmentState(city)).toBe('RETURNED')
  const evidence = [{ url: 'https://www.xm.gov.cn/interview', publishedOn: '2018-12-26' }]
  const two = await city.act<SubmittedReport>(
    'submitProgress',
    { ...report, evidence },
    'submission { id }',
  )
  await office.act('acceptSubmission', { submissionId: two.submission.id }, 'submission { id }')
  expect(await assignmentState(city)).toBe('ACCEPTED')

  const kinds: unknown[] = []
  while (kinds.at(-1) !== 'assignment.accepted') {
    const { value } = await events.next()
    kinds.push(value?.data?.changes.kind)
  }
  expect(kinds).toEqual([
    'assignment.submitted',
    'assignment.returned',
    'assignment.submitted',
    'submission.accepted',
    'assignment.accepted',
  ])
})

it('The reporting service counts what another service proves.', async () => {
  const office = await hub.as('supervisor', 'PROV-350000')
  const city = await hub.as('reporter', 'CITY-350200')
  const { siteMessage } = await office.act<{ siteMessage: { id: string } }>(
    'forwardSiteMessage',
    { unitId: 'CITY-350200', channel: 'FIND_FAULT', subject: 'A dead link.' },
    'siteMessage { id }',
  )
  await city.act(
    'replyToSiteMessage',
    { siteMessageId: siteMessage.id, outcome: 'Mended.' },
    'siteMessage { id }',
  )
  const proven = '{ assignment(id: "fujian-2018-43:21:CITY-350200") { proven { indicator } } }'
  await eventually(
    () => hub.anyone().get<{ assignment: { proven: object[] } }>(proven),
    ({ assignment }) => assignment.proven.length === 1,
  )
})

it('A response has null for the fields of a killed service and names it in its errors, until the service is back.', async () => {
  const [platforms] = hub.processesOf('platforms')
  await platforms?.kill9()
  const { data, errors } = await hub.anyone().execute(allServicesQuery)
  expect(data).toMatchObject({
    unit: {
      name: 'Xiamen',
      disclosure: { light: 'GREEN' },
      services: { light: 'GREEN' },
      platforms: null,
      regulations: { light: expect.stringMatching(/GREEN|YELLOW|RED/) },
    },
  })
  expect(errors).toMatchObject([
    { extensions: { code: 'SERVICE_UNAVAILABLE', service: 'platforms' } },
  ])
  await platforms?.restart()
  await eventually(
    () => hub.anyone().execute(allServicesQuery),
    ({ errors: remaining }) => !remaining,
  )
})

interface SubmittedReport {
  readonly submission: { readonly id: string }
}

it('Tables are exported from services in other processes, to each viewer what they may see.', async () => {
  const [gateway] = hub.processesOf('gateway')
  const read = async (path: string, token?: string) => {
    const headers = token ? { authorization: `Bearer ${token}` } : {}
    const response = await fetch(`${gateway?.url}/export/${path}`, { headers })
    const { status } = response
    return { status, tag: response.headers.get('etag'), text: await response.text() }
  }
  const city = await hub.as('reporter', 'CITY-350200')
  const office = await hub.as('supervisor', 'PROV-350000')
  const message = { unitId: 'CITY-350200', channel: 'FIND_FAULT', subject: '=廈門, "a"' }
  await office.act('forwardSiteMessage', message, 'siteMessage { id }')
  const request = {
    unitId: 'CITY-350200',
    requestNo: 'R-1',
    channel: 'POST',
    receivedOn: '2018-10-29',
  }
  await city.act('registerDisclosureRequest', request, 'disclosureRequest { id }')

  const path = 'v1_site_messages.csv?columns=subject,city_name'
  const messages = await read(path)
  // Earlier tests of this file forward messages too.
  expect(messages.text).toMatch(/^subject,city_name\r\n/)
  expect(messages.text).toContain(`\r\n"'=廈門, ""a""",廈門市\r\n`)
  const requests = 'v1_disclosure_requests.ndjson?columns=request_no'
  expect((await read(requests)).text).toBe('')
  expect((await read(requests, city.token)).text).toBe('{"request_no":"R-1"}\n')
  const assignments = await read('v1_assignments.ndjson?columns=id')
  expect(assignments.text.split('\n').length).toBeGreaterThan(1_000)
  const refused = await read('v1_site_messages.csv?below=CITY-999999&locale=EN')
  expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('CITY-999999')])
  expect((await read(requests, 'nonsense')).status).toBe(401)
})
