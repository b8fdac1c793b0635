import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { expect, it, vi } from 'vitest'
import { startTestGateway } from '../testing/gateway.ts'
import { madeUpSource } from './testing/rows.ts'
import { collectGarbage } from '../../test/support/collect-garbage.ts'

const filler = 'x'.repeat(200)
const made = (count: number) =>
  madeUpSource((id) => [id, `${filler}${id}`, null, null, null, null], count)

const start = (count: number, more = {}) => {
  const { source, state } = made(count)
  return startTestGateway({ exports: source, ...more }).then((hub) => ({
    hub,
    state,
    url: `${hub.gateway.url}/export/v1_readings`,
    [Symbol.asyncDispose]: () => hub.gateway.close(),
  }))
}

it('GET /export lists every view with its columns and addresses.', async () => {
  await using started = await start(1)
  const response = await fetch(`${started.hub.gateway.url}/export`)
  expect(await response.json()).toMatchObject({
    views: [
      {
        name: 'v1_readings',
        urls: {
          csv: '/export/v1_readings.csv',
          ndjson: expect.any(String),
          xlsx: expect.any(String),
        },
        columns: expect.arrayContaining([{ name: 'day', type: 'date', description: 'The day.' }]),
      },
    ],
  })
})

it('A HEAD request reads no rows, and a client that has the table gets 304.', async () => {
  await using started = await start(5_000)
  const { url, state } = started
  const head = await fetch(`${url}.csv`, { method: 'HEAD' })
  expect([head.status, head.headers.get('content-type')]).toEqual([200, expect.any(String)])
  const etag = head.headers.get('etag') ?? ''
  expect(etag).toMatch(/^W\/"/)
  const headers = { 'if-none-match': `"other", ${etag}` }
  const again = await fetch(`${url}.csv`, { headers })
  expect([again.status, await again.text()]).toEqual([304, ''])
  expect(state.pages).toBe(0)
  // The same rows in another format are another representation.
  expect((await fetch(`${url}.ndjson`, { headers })).status).toBe(200)
  expect((await fetch(`${url}.csv?bom=true`, { headers })).status).toBe(200)
})

it.each([
  ['v1_readings.pdf', 404, 'v1_readings.csv, v1_readings.ndjson, v1_readings.xlsx'],
  ['v1_readings', 404, 'v1_readings is there as'],
  ['v1_reading.csv', 404, 'Is v1_readings meant?'],
  ['../v1_readings.csv', 404, 'Nothing is here'],
  ['%E0%A4%A', 404, 'Nothing is here'],
  ['v1_%20nothing.csv', 404, 'GET /export lists all'],
  ['v1_readings.csv?dya=2018-10-29', 400, 'Is "day" meant?'],
  ['v1_readings.csv?columns=id,texxt', 400, 'Is "text" meant?'],
  ['v1_readings.csv?day=2018-02-30', 400, '"day" must be a day'],
  ['v1_readings.csv?id=1.5', 400, '"id" must be a whole number'],
  ['v1_readings.csv?id.from=', 400, '"id.from" must be a whole number'],
  ['v1_readings.csv?good=yes', 400, '"good" must be true or false'],
  ['v1_readings.csv?good.from=true', 400, 'Use good='],
  ['v1_readings.csv?at=2018-10-29', 400, 'Use at.from=, at.to='],
  ['v1_readings.csv?at.from=yesterday', 400, 'must be a day or a moment'],
  ['v1_readings.csv?tags=a', 400, 'which has no filter'],
  ['v1_readings.csv?below=CITY-350200', 400, 'has no rows of units'],
  ['v1_readings.csv?bom=1', 400, '"bom" must be true or false'],
  ['v1_readings.ndjson?bom=true', 400, '"bom" concerns .csv only'],
  [`v1_readings.csv?text=${'x'.repeat(501)}`, 400, 'more than 500 characters'],
  [`v1_readings.csv?${'id=1&'.repeat(101)}`, 400, 'more than 100 values'],
])('GET /export/%s is refused with %i and a reason.', async (path, status, reason) => {
  await using started = await start(1)
  const response = await fetch(`${started.hub.gateway.url}/export/${path}`)
  expect([response.status, await response.text()]).toEqual([
    status,
    expect.stringContaining(reason.replaceAll('"', '\\"')),
  ])
})

it('An invalid token is refused with 401, and an export counts in the rate limit.', async () => {
  await using started = await start(1, { limits: { perMinute: 2 } })
  const { url } = started
  const refused = await fetch(`${url}.csv`, { headers: { authorization: 'Bearer nonsense' } })
  expect(refused.status).toBe(401)
  expect((await fetch(`${url}.csv`)).status).toBe(200)
  const limited = await fetch(`${url}.csv`)
  expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, expect.any(String)])
})

it.each(['csv', 'ndjson', 'xlsx'])(
  '100,000 rows as .%s take no more memory than a few pages.',
  async (format) => {
    await using started = await start(100_000)
    const used = (): number => {
      collectGarbage()
      return process.memoryUsage().heapUsed
    }
    let peak = -Infinity
    const before = used()
    started.state.onPage = (page) => {
      if (page % 20 === 0) peak = Math.max(peak, used() - before)
    }
    const response = await fetch(`${started.url}.${format}`)
    let bytes = 0
    for await (const chunk of response.body ?? []) bytes += chunk.length
    expect(bytes).toBeGreaterThan(1_000_000)
    expect(started.state.pages).toBe(100)
    expect(peak).toBeGreaterThan(-Infinity)
    // All rows are 20 MB of text.
    expect(peak).toBeLessThan(15_000_000)
  },
)

it('A client that reads nothing stops the reading of rows, and one that leaves ends it.', async () => {
  await using started = await start(1_000_000)
  const { url, state } = started
  const sent = request(`${url}.csv`)
  const response = await new Promise<import('node:http').IncomingMessage>((resolve) => {
    sent.on('response', resolve).end()
  })
  response.pause()
  // The buffers of the sockets fill up, and then nothing more is read.
  let last = -1
  await vi.waitFor(
    () => {
      const same = state.pages === last
      last = state.pages
      expect(same).toBe(true)
    },
    { timeout: 20_000, interval: 500 },
  )
  expect(state.pages).toBeLessThan(500)
  expect(state.isOver).toBe(false)
  response.destroy()
  await vi.waitFor(() => expect(state.isOver).toBe(true), { timeout: 20_000 })
  expect(started.hub.logged).toEqual([])
})

it('A table that cannot be read to its end is broken off and logged, so that it does not look complete.', async () => {
  await using started = await start(100_000)
  started.state.fails = 3
  await expect(fetch(`${started.url}.csv`).then((response) => response.text())).rejects.toThrow()
  expect(started.hub.logged.join()).toContain('the disk is on fire')
  started.state.pages = 0
  const failed = await fetch(`${started.url}.xlsx`)
  expect(failed.status).toBe(500)
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('openness-hub-export-'))).toEqual(
    [],
  )
})

it('More exports at the same time than allowed are told to come back.', async () => {
  await using started = await start(1_000_000, { limits: { exports: 1 } })
  const leave = new AbortController()
  const first = await fetch(`${started.url}.csv`, { signal: leave.signal })
  const second = await fetch(`${started.url}.csv`)
  expect([second.status, second.headers.get('retry-after')]).toEqual([503, '5'])
  leave.abort()
  await first.text().catch(() => undefined)
  await vi.waitFor(
    async () => expect((await fetch(`${started.url}.csv`, { method: 'HEAD' })).status).toBe(200),
    { timeout: 20_000 },
  )
})
