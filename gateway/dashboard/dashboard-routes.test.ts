import { get } from 'node:http'
import { expect, it } from 'vitest'
import { startTestGateway } from '../testing/gateway.ts'

const scriptsOf = (html: string): readonly string[] =>
  [...html.matchAll(/(?:src|href)="(\/dashboard\/assets\/[^"]+\.js)"/g)].map(
    ([, path = '']) => path,
  )

/** Bytes of a response as they are sent. */
const bytesOf = (url: string): Promise<number> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => (bytes += chunk.length))
      response.on('end', () => resolve(bytes))
    }).on('error', reject)
  })

it('The dashboard allows no scripts but its own files, and no frame around it.', async () => {
  await using hub = await startTestGateway({})
  const response = await fetch(`${hub.gateway.url}/dashboard`)
  const policy = response.headers.get('content-security-policy') ?? ''
  expect(policy).toContain(`script-src 'self';`)
  expect(policy).toContain(`style-src 'self';`)
  expect(policy).toContain(`frame-ancestors 'none'`)
  expect(policy).not.toContain('http')
  expect(await response.text()).not.toMatch(/<script(?![^>]*\bsrc=)|(src|href)="(https?:)?\/\//)
})

it('Every address below the dashboard is a page, except those of files that do not exist.', async () => {
  await using hub = await startTestGateway({})
  const statusOf = async (path: string) => (await fetch(`${hub.gateway.url}${path}`)).status
  const index = await (await fetch(`${hub.gateway.url}/dashboard`)).text()
  const deep = await fetch(`${hub.gateway.url}/dashboard/units/CITY-350200?lang=en`)
  expect(await deep.text()).toBe(index)
  expect(await statusOf('/dashboard/assets/none.js')).toBe(404)
  expect(await statusOf('/dashboard/assets/..%2findex.html')).toBe(404)
  expect(await statusOf('/dashboard/assets/constructor')).toBe(404)
})

it('Browsers keep files of the dashboard for good, and ask each time whether the page has changed.', async () => {
  await using hub = await startTestGateway({})
  const url = `${hub.gateway.url}/dashboard`
  const page = await fetch(url)
  expect(page.headers.get('cache-control')).toBe('no-cache')
  const again = await fetch(url, {
    headers: { 'if-none-match': page.headers.get('etag') ?? '' },
  })
  expect(again.status).toBe(304)
  const [script = ''] = scriptsOf(await page.text())
  const file = await fetch(`${hub.gateway.url}${script}`)
  expect(file.headers.get('cache-control')).toContain('immutable')
})

it('The first view of the dashboard loads less than 200 KB of script, compressed.', async () => {
  await using hub = await startTestGateway({})
  const html = await (await fetch(`${hub.gateway.url}/dashboard`)).text()
  const scripts = scriptsOf(html)
  expect(scripts.length).toBeGreaterThan(0)
  const sizes = await Promise.all(scripts.map((path) => bytesOf(`${hub.gateway.url}${path}`)))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  expect(total).toBeGreaterThan(10_000)
  expect(total).toBeLessThan(200_000)
})

it('A gateway without the dashboard serves nothing there, and the playground does not lead to it.', async () => {
  await using hub = await startTestGateway({ dashboard: false })
  expect((await fetch(`${hub.gateway.url}/dashboard`)).status).toBe(404)
  const page = await fetch(hub.gateway.url, { headers: { accept: 'text/html' } })
  expect(await page.text()).not.toContain('"/dashboard"')
})
