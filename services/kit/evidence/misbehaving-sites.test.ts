import { type AddressInfo, createServer } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, it, onTestFinished } from 'vitest'
import { fetching } from './testing/fetch.ts'
import { article, body, type Serve, startSite, status } from './testing/site.ts'

const see = async (serve: Serve, more: Parameters<typeof fetching>[0] = {}) => {
  const site = await startSite({ '/1.html': serve })
  return fetching(more)(`${site.origin}/1.html`)
}
const unreachable = (finding: unknown) => ({ kind: 'UNREACHABLE', finding })
const page = article('2018-05-02')
const packed = (content: Buffer, how = 'gzip') => body(content, { 'content-encoding': how })
const tooLarge = unreachable('the page is larger than 1000000 bytes')

/** Resolves when the client has closed the connection. */
const cut = (serve: Serve): { readonly serve: Serve; readonly done: Promise<void> } => {
  const { promise, resolve } = withResolvers()
  return {
    done: promise,
    serve: (response, request) => {
      response.once('close', resolve)
      serve(response, request)
    },
  }
}

const withResolvers = () => {
  let resolve = (): void => undefined
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve }
}

it.each<[string, Serve]>([
  ['sends no headers', () => undefined],
  ['sends no body', (response) => response.writeHead(200).flushHeaders()],
  ['drips its body', (response) => drip(response.writeHead(200))],
  ['drips its headers', ({ socket }) => socket?.write('HTTP/1.1 200 OK\r\nX-Slow: ')],
])('fetchPage gives up a site that %s, and closes the connection', async (_, serve) => {
  const hung = cut(serve)
  expect(await see(hung.serve, { totalMs: 300 })).toEqual(
    unreachable('no complete response within 300 ms'),
  )
  await hung.done
})

it('fetchPage gives up a connection that is never established', async () => {
  // Accepts the connection and never completes the handshake.
  const server = createServer((socket) => socket.on('error', () => undefined))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  expect(await fetching({ connectMs: 200 })(`https://127.0.0.1:${port}/`)).toEqual(
    unreachable('no connection within 200 ms'),
  )
})

it('fetchPage stops at the size limit and closes the connection', async () => {
  const pouring = cut((response) => {
    const pour = (): void => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    }
    response.writeHead(200).on('drain', pour)
    pour()
  })
  expect(await see(pouring.serve)).toEqual(tooLarge)
  await pouring.done
  expect(await see(body('x'.repeat(1_000_001)))).toEqual(tooLarge)
  expect(await see(body('x'.repeat(1_000_000)))).toMatchObject({ kind: 'SEEN' })
})

it('fetchPage stops decompressing at the size limit', async () => {
  const bomb = Buffer.alloc(200_000_000)
  expect(await see(packed(gzipSync(bomb)))).toEqual(tooLarge)
  expect(await see(packed(brotliCompressSync(bomb.subarray(0, 20_000_000)), 'br'))).toEqual(
    tooLarge,
  )
  // Compressed data without content.
  const nothing = gzipSync('')
  const empty = cut((response) => {
    const pour = (): void => {
      while (!response.destroyed && response.write(nothing));
    }
    response.writeHead(200, { 'content-encoding': 'gzip' }).on('drain', pour)
    pour()
  })
  expect(await see(empty.serve)).toEqual(tooLarge)
  await empty.done
})

it('fetchPage reports bodies that are corrupt or wrongly compressed', async () => {
  const sound = gzipSync(page)
  for (const [serve, finding] of [
    [packed(sound.subarray(0, -10)), 'unexpected end of file'],
    [packed(Buffer.from(page)), 'incorrect header check'],
    [packed(sound, 'zip'), 'the page has the content encoding "zip"'],
    [packed(gzipSync(sound), 'gzip, gzip'), 'the page is compressed more than once'],
  ] as const)
    expect(await see(serve)).toEqual(unreachable(finding))
})

it.each<[string, Serve]>([
  ['before its headers', (response) => response.socket?.resetAndDestroy()],
  [
    'within its body',
    (response) => {
      response
        .writeHead(200, { 'content-length': '1000' })
        .write('half', () => response.socket?.resetAndDestroy())
    },
  ],
  [
    'short of its length',
    (response) => {
      response
        .writeHead(200, { 'content-length': '1000' })
        .write('half', () => response.socket?.end())
    },
  ],
  ['with no HTTP at all', ({ socket }) => void socket?.end('220 ftp.example.cn ready\r\n')],
  [
    'with endless headers',
    ({ socket }) => {
      socket?.on('error', () => undefined)
      socket?.write(`HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(100_000)}`)
    },
  ],
])('fetchPage reports a site that disconnects %s', async (_, serve) => {
  expect(await see(serve)).toEqual(unreachable(expect.stringMatching(/./)))
})

it('fetchPage reports a refused connection', async () => {
  expect(await fetching()('http://127.0.0.1:1/')).toEqual(
    unreachable(expect.stringContaining('ECONNREFUSED')),
  )
  expect(await fetching()('http://nobody.invalid/')).toEqual(
    unreachable(expect.stringMatching(/ENOTFOUND|EAI_AGAIN/)),
  )
})

it('fetchPage reports a site without TLS', async () => {
  const site = await startSite({ '/1.html': body(page) })
  expect(await fetching()(site.origin.replace('http:', 'https:'))).toEqual(
    unreachable(expect.stringMatching(/SSL|TLS|EPROTO/)),
  )
})

it('fetchPage fetches a page that is up again', async () => {
  const site = await startSite({ '/1.html': status(500) })
  const fetchPage = fetching()
  expect(await fetchPage(`${site.origin}/1.html`)).toEqual(unreachable('answered 500'))
  site.pages.set('/1.html', body(page))
  expect(await fetchPage(`${site.origin}/1.html`)).toMatchObject({ observedOn: '2018-05-02' })
})

// Quadratic matching would exceed the time limit of the test.
it.each<[string, string]>([
  ['<div>', 'the page is nested too deeply'],
  ['<b><p>', 'the page is nested too deeply'],
  ['</i>', ''],
  ['<!--', ''],
  ['发布时间', ''],
  ['&#', ''],
])('fetchPage reads a page of nothing but "%s" quickly', async (markup, finding) => {
  const sight = await see(body(markup.repeat(900_000 / 12)))
  expect(sight).toMatchObject(finding ? unreachable(finding) : { kind: 'SEEN' })
})

it('fetchPage stops when it is aborted', async () => {
  const stop = new AbortController()
  const site = await startSite({ '/1.html': () => stop.abort(new Error('stopped')) })
  await expect(fetching()(`${site.origin}/1.html`, stop.signal)).rejects.toThrow()
})

const drip = (response: Parameters<Serve>[0]): void => {
  const timer = setInterval(() => response.write('.'), 20)
  response.once('close', () => clearInterval(timer))
}
