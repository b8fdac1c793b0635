import { verbatim } from '../../schema/vocabulary/language/index.ts'
import { describe, expect, it } from 'vitest'
import { startTrackedGateway } from '../dependencies/testing/tracked-gateway.ts'
import { startTestGateway } from '../testing/gateway.ts'
import { hasBrowser, openPlayground } from './testing/browser.ts'

const examples = [
  { name: verbatim('Units'), query: 'query Units { units { name } }' },
  { name: verbatim('Changes'), query: 'subscription Changes { changes { position asker } }' },
]

describe.skipIf(!hasBrowser)('the playground in a browser', () => {
  it('runs a query and follows a subscription, from this host alone', async () => {
    await using hub = await startTestGateway({ examples })
    await using playground = await openPlayground(hub.gateway.url)
    const { run, result, openExample, hosts, complaints, shoot } = playground

    await run.click()
    await result.getByText('廈門市').waitFor()
    await shoot('query')

    await openExample('Changes')
    await run.click()
    await hub.waitForSubscriptions(1)
    hub.feed.append()
    await result.getByText('position').waitFor()
    await shoot('subscription')
    await run.click()
    await hub.waitForSubscriptions(0)

    expect([...hosts]).toEqual([new URL(hub.gateway.url).host])
    expect(complaints).toEqual([])
  })

  it('sends what is under Headers with queries and with subscriptions', async () => {
    const asker = { name: verbatim('Who'), query: 'query Who { viewer }' }
    await using hub = await startTestGateway({ examples: [asker, ...examples.slice(1)] })
    await using playground = await openPlayground(hub.gateway.url)
    const { run, result, openExample, writeHeaders, shoot } = playground
    await writeHeaders('{"Authorization":"Bearer officer-XM"}')
    await run.click()
    await result.getByText('officer-XM').waitFor()

    await openExample('Changes')
    await writeHeaders('{"Authorization":"Bearer officer-FZ"}')
    await run.click()
    await hub.waitForSubscriptions(1)
    hub.feed.append()
    await result.getByText('officer-FZ').waitFor()
    await shoot('headers')
  })
})

describe.skipIf(!hasBrowser)('the token of the page', () => {
  it('goes with queries, with subscriptions, and with an example that is run beside the editor', async () => {
    const all = [
      { name: verbatim('Who'), query: 'query Who { viewer }' },
      ...examples.slice(1),
      {
        name: verbatim('Rename'),
        query: 'mutation Rename { renameUnit(input: { id: "XM", name: "x" }) { by } }',
      },
    ]
    await using hub = await startTestGateway({ examples: all })
    await using playground = await openPlayground(hub.gateway.url)
    const { page, run, result, openExample, runHere, writeHeaders } = playground
    await page.getByLabel('Token').fill('Bearer officer-XM')
    await run.click()
    await result.getByText('officer-XM').waitFor()

    await openExample('Changes')
    await run.click()
    await hub.waitForSubscriptions(1)
    hub.feed.append()
    await result.getByText('officer-XM').waitFor()

    await runHere('Rename').click()
    await page.locator('.answer').getByText('officer-XM').waitFor()
    await hub.waitForSubscriptions(1)

    await openExample('Who')
    await writeHeaders('{"Authorization":"Bearer officer-FZ"}')
    await run.click()
    await result.getByText('officer-FZ').waitFor()
  })

  it('is kept nowhere in the browser', async () => {
    await using hub = await startTestGateway({ examples })
    await using playground = await openPlayground(hub.gateway.url)
    const { page, run, result } = playground
    await page.getByLabel('Token').fill('officer-XM')
    await run.click()
    await result.getByText('廈門市').waitFor()
    const stored = 'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])'
    expect(await page.evaluate(stored)).not.toContain('officer-XM')
    await page.reload()
    expect(await page.getByLabel('Token').inputValue()).toBe('')
  })
})

describe.skipIf(!hasBrowser)('a live query in a browser', () => {
  it('shows each new answer', async () => {
    const live = { name: verbatim('Live'), query: 'query Live @live { units { name } }' }
    await using hub = await startTrackedGateway({ examples: [live] })
    await using playground = await openPlayground(hub.gateway.url)
    const { run, result } = playground
    await run.click()
    await result.getByText('廈門市').waitFor()
    hub.renameUnit('鷺島')
    hub.dependencies = { tags: ['Unit'], seq: 1 }
    hub.invalidations.announce('reporting', 1, ['Unit'])
    await result.getByText('鷺島').waitFor()
  })
})

describe('the playground over HTTP', () => {
  it('allows its page no scripts but its own, and no frames around it', async () => {
    await using hub = await startTestGateway({ examples })
    const response = await fetch(hub.gateway.url, { headers: { accept: 'text/html' } })
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain(`script-src 'self';`)
    expect(policy).toContain(`frame-ancestors 'none'`)
    expect(policy).not.toContain('http')
    expect(await response.text()).not.toMatch(/(src|href)="(https?:)?\/\//)
  })

  it('answers a second visit with 304', async () => {
    await using hub = await startTestGateway({ examples })
    const url = `${hub.gateway.url}/playground/start.js`
    const first = await fetch(url)
    const again = await fetch(url, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    })
    expect([first.status, again.status]).toEqual([200, 304])
  })
})
