import { expect, it } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { type ReceivedSpan, startOtlpReceiver } from './otlp-receiver.ts'
import { post, startReportingProcesses } from './reporting-processes.ts'

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
const clientSpan = '00f067aa0ba902b7'

it('The trace of one request over the gateway, a service and its SQL is one tree below the span of the client.', async () => {
  const collector = await startOtlpReceiver()
  const { gateway, reporting } = await startReportingProcesses({
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_BSP_SCHEDULE_DELAY: '200',
  })
  const query =
    'query CityName($id: ID!, $part: String!) { unit(id: $id) { name } units(where: { nameContains: $part }) { totalCount } }'
  const answer = await post(
    gateway,
    { query, variables: { id: 'CITY-350200', part: '莆田秘密' } },
    { traceparent: `00-${traceId}-${clientSpan}-01` },
  )
  expect(await answer.json()).toMatchObject({ data: { unit: { name: '廈門市' } } })

  const isWhole = (spans: readonly ReceivedSpan[]): boolean =>
    spans.some(({ name }) => name === 'query CityName') &&
    spans.some(({ attributes }) => attributes['db.query.text'] !== undefined) &&
    spans.some(({ name }) => name === 'subgraph reporting')
  const spans = await eventually(
    () => collector.spans.filter((span) => span.traceId === traceId),
    isWhole,
  )

  const byId = new Map(spans.map((span) => [span.spanId, span]))
  const parentOf = (span: ReceivedSpan | undefined) => byId.get(span?.parentSpanId ?? '')
  const named = (name: string) => spans.find((span) => span.name === name)
  const roots = spans.filter((span) => !parentOf(span))
  expect(roots.map(({ name, parentSpanId }) => [name, parentSpanId])).toEqual([
    ['query CityName', clientSpan],
  ])
  expect(named('query CityName')).toMatchObject({ service: 'openness-hub-gateway', kind: 2 })
  expect(parentOf(named('plan'))?.name).toBe('query CityName')
  expect(named('fetch reporting')).toMatchObject({ service: 'openness-hub-gateway', kind: 3 })
  expect(parentOf(named('fetch reporting'))?.name).toBe('query CityName')
  expect(named('subgraph reporting')).toMatchObject({ service: 'openness-hub-reporting', kind: 2 })
  expect(parentOf(named('subgraph reporting'))?.name).toBe('fetch reporting')
  const statements = spans.filter(({ attributes }) => attributes['db.query.text'] !== undefined)
  expect(statements.length).toBeGreaterThan(1)
  for (const statement of statements) {
    expect(statement).toMatchObject({ service: 'openness-hub-reporting', kind: 3 })
    expect(parentOf(statement)?.name).toBe('subgraph reporting')
    expect(statement.attributes['db.system.name']).toBe('sqlite')
  }
  expect(
    statements.some(({ attributes }) => /FROM "unit"/.test(attributes['db.query.text'] ?? '')),
  ).toBe(true)
  // Statements come without their parameters, and operations without their variables.
  expect(collector.bodies.join()).not.toMatch(/莆田秘密|CITY-350200/)

  // What is recorded last is sent before the process ends.
  await post(gateway, { query: '{ unit(id: "CITY-350100") { name } }' })
  await Promise.all([gateway.stop(), reporting.stop()])
  const anonymous = collector.spans.filter(({ name }) => name === 'query anonymous')
  expect(anonymous).toHaveLength(1)
}, 240_000)
