import { expect, it } from 'vitest'
import { postMessage } from './post-message.ts'
import { startReceiver, withStatus } from './testing/receiver.ts'

const open = { timeoutMs: 5_000, callsPrivate: true, signal: new AbortController().signal }
const post = (url: string, more: Partial<typeof open> = {}) =>
  postMessage({ url, headers: { 'webhook-id': 'w-1' }, body: '{}' }, { ...open, ...more })

it('a message is posted as JSON, and any 2xx accepts it', async () => {
  const receiver = await startReceiver()
  receiver.answer = withStatus(202)
  expect(await post(receiver.url)).toEqual({ isAccepted: true, status: 202, error: null })
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

it('a redirect is an error and is not followed', async () => {
  const [first, second] = [await startReceiver(), await startReceiver()]
  first.answer = withStatus(307, { location: second.url })
  const outcome = await post(first.url)
  expect(outcome).toMatchObject({ isAccepted: false, status: 307 })
  expect(outcome.error).toContain('redirects are not followed')
  expect(second.received).toEqual([])
})

it('the error states that a receiver hung, cut the connection, or could not be reached', async () => {
  const receiver = await startReceiver()
  receiver.answer = () => undefined
  expect(await post(receiver.url, { timeoutMs: 100 })).toEqual({
    isAccepted: false,
    status: null,
    error: 'no answer within 100 ms',
  })
  receiver.answer = (response) => response.socket?.resetAndDestroy()
  expect(await post(receiver.url)).toMatchObject({ isAccepted: false, error: 'read ECONNRESET' })
  const unreachable = await post('http://127.0.0.1:1/')
  expect(unreachable).toMatchObject({ isAccepted: false, status: null })
  expect(unreachable.error).toContain('ECONNREFUSED')
})

it('the status decides alone, and a slow or endless body is cut off', async () => {
  const receiver = await startReceiver()
  const closed: Promise<void>[] = []
  receiver.answer = (response, { path }) => {
    closed.push(new Promise((resolve) => response.once('close', resolve)))
    response.writeHead(200).write('a')
    if (path === '/flood') {
      const flood = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      }
      response.on('drain', flood)
      flood()
    }
  }
  const accepted = { isAccepted: true, status: 200, error: null }
  expect(await post(receiver.url, { timeoutMs: 200 })).toEqual(accepted)
  expect(await post(receiver.url.replace('/hook', '/flood'), { timeoutMs: 120_000 })).toEqual(
    accepted,
  )
  await Promise.all(closed)
  expect(closed).toHaveLength(2)
})

it.each([
  'http://127.0.0.1',
  'http://localhost',
  'http://[::1]',
  'http://0x7f.1',
  'http://2130706433',
])('%s is not connected to when private networks are forbidden', async (origin) => {
  const receiver = await startReceiver()
  const url = `${origin}:${new URL(receiver.url).port}/hook`
  const outcome = await post(url, { callsPrivate: false })
  expect(outcome).toMatchObject({ isAccepted: false, status: null })
  expect(outcome.error).toContain('in a private network')
  expect(receiver.received).toEqual([])
})
