import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { hasBrowser, launchBrowser } from '../../gateway/playground/testing/browser.ts'
import { openHub } from '../support/hub.ts'
import { freshStore } from '../support/stores.ts'
import { folderWith, guideCode, guideText } from './guide-code.ts'

it('The gateway serves the guide as a page and as text, the description and the client, from this host alone.', async () => {
  const { hub } = await openHub(freshStore('sqlite', undefined))
  const get = (path: string) => fetch(`${hub.url}${path}`, { headers: { 'accept-language': 'en' } })
  const page = await get('/connect')
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(page.headers.get('content-security-policy')).toContain(`default-src 'none'`)
  const html = await page.text()
  for (const name of guideCode.keys()) expect(html).toContain(`<figcaption>${name}</figcaption>`)
  expect(html).toContain('<h2>Errors</h2>')
  expect(html).not.toMatch(/<(script|img|link|iframe)\b/)
  expect(await (await get('/connect.md')).text()).toBe(guideText)
  expect(await (await get('/asyncapi.json')).json()).toMatchObject({ asyncapi: '3.0.0' })
  expect(await (await get('/')).text()).toContain('href="/connect"')

  const folder = await folderWith('install-client.sh')
  const env = { ...process.env, HUB: hub.url }
  await promisify(execFile)('sh', ['install-client.sh'], { cwd: folder, env })
  const client = await readFile(join(folder, 'openness-hub-client.mjs'), 'utf8')
  expect(client).toMatch(/export\s*{[^}]*followChanges/)
  expect(client).not.toMatch(/^import /m)
})

it.skipIf(!hasBrowser)(
  'The browser example, on a page of another origin, shows changes as they happen, also after a reload.',
  async () => {
    const { hub, as } = await openHub(freshStore('sqlite', undefined))
    const code = guideCode.get('city.html') ?? ''
    expect(code.split('\n').length).toBeLessThanOrEqual(28)
    const site = createServer((_, response) => {
      response.setHeader('content-type', 'text/html').end(code)
    }).listen(0, '127.0.0.1')
    onTestFinished(() => void site.close())
    await new Promise((resolve) => site.once('listening', resolve))
    const { port } = site.address() as AddressInfo
    await using browser = {
      opened: await launchBrowser(),
      [Symbol.asyncDispose]() {
        return this.opened.close()
      },
    }
    const page = await browser.opened.newPage()
    await page.goto(`http://127.0.0.1:${port}/?hub=${encodeURIComponent(hub.url)}`)
    await page.waitForFunction(`document.title === 'live'`)
    const city = await as('reporter', 'CITY-350200')
    const acknowledge = (task: number) =>
      city.act(
        'acknowledgeAssignment',
        { assignmentId: `fujian-2018-43:${task}:CITY-350200` },
        'assignment { id }',
      )
    await acknowledge(11)
    const items = page.locator('#changes li', { hasText: 'assignment.acknowledged' })
    await items.first().waitFor()
    expect(await items.first().innerText()).toContain('Xiamen')
    await page.goto('about:blank')
    await acknowledge(12)
    await page.goto(`http://127.0.0.1:${port}/?hub=${encodeURIComponent(hub.url)}`)
    await items.first().waitFor()
    expect(await items.count()).toBe(1)
  },
)
