import { expect, it } from 'vitest'
import { send } from './send.ts'
import { startReceiver, withStatus } from './testing/receiver.ts'

const open = { timeoutMs: 5_000, callsPrivate: true, signal: new AbortController().signal }
const post = (url: string, more: Partial<typeof open> = {}) =>
  send({ url, headers: { 'webhook-id': 'w-1' }, body: '{}' }, { ...open, ...more })

it('posts JSON and is content with any 2xx', async () => {
  const receiver = await startReceiver()
  receiver.answer = withStatus(202)
  expect(await post(receiver.url)).toEqual({ isTaken: true, status: 202, error: null })
  expect(receiver.received).toMatchObject([
    {
      path: '/hook',
      body: '{}',
      headers: {
        'webhook-id': 'w-1',
        'content-type': 'application/json; charset=utf-8',
        'content-length': '2',
      },
    },
  ])
})

it('follows no redirect', async () => {
  const [first, second] = [await startReceiver(), await startReceiver()]
  first.answer = withStatus(307, { location: second.url })
  const outcome = await post(first.url)
  expect(outcome).toMatchObject({ isTaken: false, status: 307 })
  expect(outcome.error).toContain('redirects are not followed')
  expect(second.received).toEqual([])
})

it('says that a receiver hung, cut the connection, or was not there', async () => {
  const receiver = await startReceiver()
  receiver.answer = () => undefined
  expect(await post(receiver.url, { timeoutMs: 100 })).toEqual({
    isTaken: false,
    status: null,
    error: 'no answer within 100 ms',
  })
  receiver.answer = (response) => response.socket?.resetAndDestroy()
  expect(await post(receiver.url)).toMatchObject({ isTaken: false, error: 'read ECONNRESET' })
  const gone = await post('http://127.0.0.1:1/')
  expect(gone).toMatchObject({ isTaken: false, status: null })
  expect(gone.error).toContain('ECONNREFUSED')
})

it('goes by the status, and ends a body that drips or never ends', async () => {
  const receiver = await startReceiver()
  const cut: Promise<void>[] = []
  receiver.answer = (response, { path }) => {
    cut.push(new Promise((resolve) => response.once('close', resolve)))
    response.writeHead(200).write('a')
    if (path === '/flood') {
      const pour = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      }
      response.on('drain', pour)
      pour()
    }
  }
  const taken = { isTaken: true, status: 200, error: null }
  expect(await post(receiver.url, { timeoutMs: 200 })).toEqual(taken)
  expect(await post(receiver.url.replace('/hook', '/flood'), { timeoutMs: 120_000 })).toEqual(taken)
  await Promise.all(cut)
  expect(cut).toHaveLength(2)
})

it.each([
  'http://127.0.0.1',
  'http://localhost',
  'http://[::1]',
  'http://0x7f.1',
  'http://2130706433',
])('does not connect to %s when private networks are closed to it', async (origin) => {
  const receiver = await startReceiver()
  const url = `${origin}:${new URL(receiver.url).port}/hook`
  const outcome = await post(url, { callsPrivate: false })
  expect(outcome).toMatchObject({ isTaken: false, status: null })
  expect(outcome.error).toContain('in a private network')
  expect(receiver.received).toEqual([])
})
