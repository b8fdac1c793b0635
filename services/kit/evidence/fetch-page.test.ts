import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { fetching } from './testing/fetch.ts'
import { article, body, redirect, type Serve, startSite, status } from './testing/site.ts'

const sha256 = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex')
const see = async (serve: Serve, more: Parameters<typeof fetching>[0] = {}) => {
  const site = await startSite({ '/1.html': serve })
  return fetching(more)(`${site.origin}/1.html`)
}
const seen = (text: string | Buffer, observedOn: string | null = null) => ({
  kind: 'SEEN',
  contentHash: sha256(text),
  isEmpty: text.length === 0,
  observedOn,
})
const unreachable = (finding: unknown) => ({ kind: 'UNREACHABLE', finding })
const text = '廈門市人民政府公告'
const page = article('2018-05-02')

it('fetchPage returns the day and the text hash of a page', async () => {
  expect(await see(body(page))).toEqual(seen(text, '2018-05-02'))
  const marked = page.replace('<h1>', '<style>h1 {}</style><script>1</script><h1>\n  ')
  expect(await see(body(marked))).toEqual(seen(text, '2018-05-02'))
  expect(await see(body(gzipSync(page), { 'content-encoding': 'gzip' }))).toEqual(
    seen(text, '2018-05-02'),
  )
})

it('fetchPage sends its user agent and accepts pages only', async () => {
  const site = await startSite({ '/1.html': body(page) })
  await fetching()(`http://user:secret@${site.origin.slice(7)}/1.html`)
  const [request] = site.requests
  expect(request?.headers).toMatchObject({
    'user-agent': 'openness-hub-evidence (tests)',
    'accept-encoding': 'gzip, br',
  })
  expect(request?.headers.authorization).toBeUndefined()
})

it('fetchPage decodes old encodings, declared or not', async () => {
  // 發布時間 as 发布时间:2018-05-02 in GBK.
  const gbk = Buffer.from('b7a2b2bccab1bce43a323031382d30352d3032', 'hex')
  const expected = seen('发布时间:2018-05-02', '2018-05-02')
  const markup = Buffer.concat([Buffer.from('<meta charset=gb2312><p>'), gbk])
  for (const [content, type] of [
    [gbk, 'text/html; charset=GBK'],
    [gbk, 'text/html'],
    [gbk, 'text/html; charset=utf-8'],
    [gbk, 'text/html; charset=klingon'],
    [markup, 'text/html'],
  ] as const)
    expect(await see(body(content, { 'content-type': type }))).toEqual(expected)
})

it('fetchPage recognises files and pages in spite of a wrong content type', async () => {
  const pdf = Buffer.from('%PDF-1.7\n2018-05-02')
  expect(await see(body(pdf, { 'content-type': 'application/pdf' }))).toEqual(seen(pdf))
  expect(await see(body(pdf))).toEqual(seen(pdf))
  expect(await see(body(page, { 'content-type': 'application/octet-stream' }))).toEqual(
    seen(text, '2018-05-02'),
  )
  expect(await see(body('公告\n 一', { 'content-type': 'text/plain' }))).toEqual(seen('公告 一'))
})

it('fetchPage recognises pages that are empty or have only script', async () => {
  expect(await see(body(''))).toEqual(seen(''))
  expect(await see(body('<html><title>公告</title><body> <br>&nbsp;</body>'))).toEqual(seen(''))
  expect(await see(body('<body><script>document.write("text")</script>'))).toEqual(seen(''))
})

it.each([404, 410])('fetchPage treats a page with status %i as gone', async (code) => {
  expect(await see(status(code))).toEqual({ kind: 'GONE', finding: `answered ${code}` })
})

it.each([204, 401, 403, 429, 500, 502, 503])(
  'fetchPage treats a page with status %i as unreachable',
  async (code) => {
    expect(await see(status(code))).toEqual(unreachable(`answered ${code}`))
  },
)

it('fetchPage follows redirects, and the refresh of an empty page', async () => {
  const site = await startSite({
    '/1.html': redirect('/2.html', 301),
    '/2.html': body('<meta http-equiv="Refresh" content="0; url=3.html">'),
    '/3.html': redirect('/4.html', 307),
    '/4.html': body(page),
  })
  expect(await fetching()(`${site.origin}/1.html`)).toEqual(seen(text, '2018-05-02'))
})

it('fetchPage follows no loop, no redirect to another protocol, and none to an invalid address', async () => {
  expect(await see(redirect('/1.html'))).toEqual(unreachable('more than 5 redirects'))
  const loop = body('<meta http-equiv="refresh" content="0;url=/1.html">')
  expect(await see(loop)).toEqual(unreachable('more than 5 redirects'))
  for (const [target, finding] of [
    ['file:///etc/passwd', 'the address leads to file:, which is not a web page'],
    ['data:text/html,<p>1', 'the address leads to data:, which is not a web page'],
    ['gopher://127.0.0.1/', 'the address leads to gopher:, which is not a web page'],
    ['http://', 'the page redirects to an invalid address'],
  ] as const)
    expect(await see(redirect(target))).toEqual(unreachable(finding))
  expect(await see(status(302))).toEqual(unreachable('answered 302'))
})

it.each([
  'http://127.0.0.1',
  'http://localhost',
  'http://[::1]',
  'http://0x7f.1',
  'http://10.0.0.1',
])('fetchPage does not call %s unless private networks are allowed', async (origin) => {
  const site = await startSite({ '/1.html': body(page) })
  const url = `${origin}:${new URL(site.origin).port}/1.html`
  expect(await fetching({ callsPrivate: false })(url)).toEqual(
    unreachable(expect.stringContaining('in a private network')),
  )
  expect(site.requests).toEqual([])
})
