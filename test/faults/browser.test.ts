import { join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, it, vi } from 'vitest'
import { hasBrowser, launchBrowser } from '../../gateway/playground/testing/browser.ts'
import type { DeliveryReport } from '../../gateway/client/index.ts'
import { startEmbeddedHub, timeoutMs } from './running-hub.ts'
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
    'misses nothing over a killed hub, and proves it by the chain',
    async () => {
      const hub = await startEmbeddedHub()
      const token = await hub.token()
      const browser = await launchBrowser()
      try {
        const page = await browser.newPage()
        await page.goto(`${hub.gateway.url}/graphql`)
        // Polled from here: the page may not evaluate text itself.
        const isTrue = (condition: string) =>
          vi.waitFor(async () => expect(await page.evaluate(condition)).toBe(true), {
            timeout: timeoutMs,
          })
        // Evaluated, not added: the page allows no scripts but its own.
        await page.evaluate(`${await bundleClient()}; window.hub = hub`)
        await page.evaluate(
          `window.seen = []
           window.following = hub.followChanges({
             url: location.origin + '/graphql', token: ${JSON.stringify(token)},
             selection: 'kind subject', backoff: { firstMs: 20, maxMs: 200 },
             onChange: ({ change }) => { seen.push(change.subject) },
           })`,
        )
        await isTrue('following.cursor() !== undefined')
        const writers = await startWriteLoad(hub, 2)
        const isPast = (count: number) =>
          vi.waitFor(() => expect(writers.acknowledged.length).toBeGreaterThan(count), {
            timeout: timeoutMs,
          })
        await isPast(20)
        await hub.gateway.kill9()
        await hub.gateway.start()
        await isPast(60)
        await writers.stop()

        const wanted = writers.acknowledged.map((id) => `SiteMessage:${id}`)
        await isTrue(`${JSON.stringify(wanted)}.every((subject) => seen.includes(subject))`)
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
