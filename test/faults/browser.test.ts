import { join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, it, vi } from 'vitest'
import { hasBrowser, launchBrowser } from '../../gateway/playground/testing/browser.ts'
import type { DeliveryReport } from '../../gateway/client/index.ts'
import { startEmbeddedHub, timeoutMs, waitMs } from './running-hub.ts'
import { startWriteLoad } from './write-load.ts'

const bundleClient = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, '../../gateway/client/index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'hub',
  })
  return outputFiles[0]?.text ?? ''
}

describe.skipIf(!hasBrowser)('the client in a browser', () => {
  it(
    'misses no change when the hub is killed, and verifies the hash chain',
    async () => {
      const hub = await startEmbeddedHub()
      const token = await hub.token()
      const browser = await launchBrowser()
      try {
        const page = await browser.newPage()
        await page.goto(`${hub.gateway.url}/graphql`)
        // Polled from here, because the page's policy forbids evaluating text.
        const untilTrue = (condition: string) =>
          vi.waitFor(async () => expect(await page.evaluate(condition)).toBe(true), {
            timeout: waitMs,
          })
        // Evaluated, because the page's policy allows no scripts of other origins.
        await page.evaluate(`${await bundleClient()}; window.hub = hub`)
        await page.evaluate(
          `window.seen = []
           window.following = hub.followChanges({
             url: location.origin + '/graphql', token: ${JSON.stringify(token)},
             selection: 'kind subject', backoff: { firstMs: 20, maxMs: 200 },
             onChange: ({ change }) => { seen.push(change.subject) },
           })`,
        )
        await untilTrue('following.cursor() !== undefined')
        const load = await startWriteLoad(hub, 2)
        const untilAcknowledged = (count: number) =>
          vi.waitFor(() => expect(load.acknowledged.length).toBeGreaterThan(count), {
            timeout: waitMs,
          })
        await untilAcknowledged(20)
        await hub.gateway.kill9()
        await hub.gateway.start()
        await untilAcknowledged(60)
        await load.stop()

        const wanted = load.acknowledged.map((id) => `SiteMessage:${id}`)
        await untilTrue(`${JSON.stringify(wanted)}.every((subject) => seen.includes(subject))`)
        const seen = await page.evaluate<string[]>('seen')
        expect(seen.filter((subject) => wanted.includes(subject)).toSorted()).toEqual(
          wanted.toSorted(),
        )
        const report = await page.evaluate<DeliveryReport>('following.report()')
        expect(report).toMatchObject({ received: seen.length, isGapless: true })
        expect(await page.evaluate('following.verify()')).toBe(seen.length)
      } finally {
        await browser.close()
      }
    },
    timeoutMs,
  )
})
