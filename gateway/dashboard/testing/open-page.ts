import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { launchBrowser } from '../../playground/testing/browser.ts'
import { inaccessibleOn } from './inaccessible-on.ts'

export interface OpenedPage extends AsyncDisposable {
  readonly page: Page
  /** Hosts that the page asked. */
  readonly hosts: ReadonlySet<string>
  /** Errors in the console of the browser, and scripts that failed. */
  readonly complaints: string[]
  /** Waits until no block waits for its answer. */
  settled(): Promise<void>
  /** The rules of accessibility that the page breaks seriously, with where. */
  inaccessible(): Promise<readonly string[]>
  /** How many pixels the page is wider than the window. */
  overflow(): Promise<number>
  /** Writes a picture where SCREENSHOTS says. */
  shoot(name: string): Promise<void>
}

export interface PageOptions {
  readonly width?: number
  readonly scheme?: 'light' | 'dark'
  readonly languages?: string
}

/** A page of the dashboard in a browser with an empty profile. */
export const openPage = async (
  url: string,
  { width = 1366, scheme = 'light', languages = 'zh-CN' }: PageOptions = {},
): Promise<OpenedPage> => {
  const browser = await launchBrowser()
  const page = await browser.newPage({
    viewport: { width, height: 768 },
    colorScheme: scheme,
    locale: languages,
    // Colours that fade have no contrast yet.
    reducedMotion: 'reduce',
  })
  const hosts = new Set<string>()
  const complaints: string[] = []
  page.on('request', (request) => hosts.add(new URL(request.url()).host))
  page.on('websocket', (socket) => hosts.add(new URL(socket.url()).host))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  const settled = async (): Promise<void> => {
    await page.locator('.block').first().waitFor()
    await expect.poll(() => page.locator('[aria-busy="true"]').count(), { timeout: 60_000 }).toBe(0)
  }
  await page.goto(url)
  return {
    page,
    hosts,
    complaints,
    settled,
    inaccessible: () => inaccessibleOn(page),
    overflow: () => page.evaluate(`document.documentElement.scrollWidth - window.innerWidth`),
    async shoot(name) {
      const folder = process.env['SCREENSHOTS']
      if (folder) await page.screenshot({ path: `${folder}/dashboard-${name}.png`, fullPage: true })
    },
    [Symbol.asyncDispose]: () => browser.close(),
  }
}
