import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { post, startReportingProcesses } from './reporting-processes.ts'

interface LogLine {
  readonly level: number
  readonly msg: string
  readonly requestId?: string
  readonly err?: { readonly message: string }
}

const linesOf = (printed: string): readonly LogLine[] =>
  printed
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))

const assignmentId = 'fujian-2018-43:11:CITY-350200'
const person = '歐陽小明'
const mobile = '13859012345'
const identityCard = '350203199001017890'

it('Log lines of a request have its id in every process, and no name, number, token or parameter.', async () => {
  const hub = await startReportingProcesses({ LOG_LEVEL: 'trace' })
  const token = await hub.token('reporter', 'CITY-350200')
  const authorization = `Bearer ${token}`
  const acknowledge = `mutation { acknowledgeAssignment(input: { assignmentId: "${assignmentId}" }) { errors { __typename } } }`
  expect(await (await post(hub.gateway, { query: acknowledge }, { authorization })).json()).toEqual(
    {
      data: { acknowledgeAssignment: { errors: [] } },
    },
  )

  // A fault of the database, under which TypeORM throws an error with the statement and its parameters.
  const database = new Database(hub.database)
  database.exec('ALTER TABLE submission RENAME TO submission_gone')
  database.close()
  const requestId = 'city-system.42'
  const input = { assignmentId, text: `${person} 已辦結`, percentage: 40, requestId: mobile }
  const draft = {
    query:
      'mutation Draft($input: ReportInput!) { saveDraft(input: $input) { submission { id } errors { __typename } } }',
    variables: { input },
  }
  const answer = await post(hub.gateway, draft, { authorization, 'x-request-id': requestId })
  expect(answer.headers.get('x-request-id')).toBe(requestId)
  expect(await answer.json()).toMatchObject({
    errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } }],
  })

  // Faulty requests of which a careless log would quote parts.
  const quoted = `{ submissions(where: { units: ["${person}"] }) { totalCount } }`
  await post(
    hub.gateway,
    { query: quoted, operationName: `${mobile} ${identityCard}` },
    { authorization: `${authorization}x` },
  )
  await post(
    hub.gateway,
    { query: `query Of_${identityCard} { submissions { totalCount } }` },
    { authorization },
  )
  await post(hub.gateway, { query: `{ "${person}` }, { 'x-request-id': token })

  const of = (printed: string) => linesOf(printed).filter((line) => line.requestId === requestId)
  const inService = await eventually(
    () => of(hub.reporting.printed()),
    (lines) => lines.length > 0,
  )
  expect(inService.some(({ err }) => err?.message.includes('no such table'))).toBe(true)
  const inGateway = of(hub.gateway.printed())
  expect(inGateway.map(({ msg }) => msg)).toContain('An operation was answered.')
  const printed = hub.gateway.printed() + hub.reporting.printed()
  for (const secret of [person, mobile, identityCard, token, token.split('.')[2] ?? token])
    expect(printed).not.toContain(secret)
  expect(printed).not.toMatch(/"(parameters|query|variables|authorization)":/)
}, 240_000)

it('An id that is missing or not well-formed is replaced, and each response names its id.', async () => {
  const hub = await startReportingProcesses()
  const ask = (headers: Readonly<Record<string, string>>) =>
    post(hub.gateway, { query: '{ unit(id: "CITY-350200") { name } }' }, headers)
  const ids = []
  for (const given of ['', 'has spaces', 'x'.repeat(65), 'eyJhbGciOiJFUzI1NiJ9/+='])
    ids.push((await ask(given === '' ? {} : { 'x-request-id': given })).headers.get('x-request-id'))
  const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/
  for (const id of ids) expect(id).toMatch(uuid)
  expect(new Set(ids).size).toBe(4)
  // The response is stored by now, and yet has the id of this request.
  const stored = await ask({ 'x-request-id': 'mine-1' })
  expect(stored.headers.get('x-request-id')).toBe('mine-1')
}, 240_000)
