import { chromium } from 'playwright-core'
import { findOrInstall } from '../../../test/support/debian.ts'

const executablePath =
  process.env['CHROMIUM'] ?? (await findOrInstall('chromium', 'chromium')) ?? ''
export const hasBrowser = executablePath !== ''

/** Options for a container without a display, and against requests to other hosts. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const launchBrowser = () => chromium.launch({ executablePath, args })

/** GraphiQL in a real browser, with an eye on what the page asks for. Writes pictures where SCREENSHOTS says. */
export const openPlayground = async (url: string) => {
  const browser = await launchBrowser()
  const page = await browser.newPage({ viewport: { width: 1400, height: 800 } })
  const hosts = new Set<string>()
  const complaints: string[] = []
  page.on('request', (request) => hosts.add(new URL(request.url()).host))
  page.on('websocket', (socket) => hosts.add(new URL(socket.url()).host))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(url)
  const run = page.locator('.graphiql-execute-button')
  await run.waitFor()
  return {
    hosts,
    complaints,
    run,
    result: page.locator('.graphiql-response'),
    tabs: page.locator('.graphiql-tab'),
    /** Opens a tab and waits until its operation, which starts with such a word, is in the editor. */
    async openTab(name: string, word: string) {
      await page.locator('.graphiql-tab', { hasText: name }).click()
      await page.locator('.graphiql-query-editor').getByText(word, { exact: true }).waitFor()
    },
    async writeHeaders(text: string) {
      await page.getByRole('button', { name: 'Headers' }).click()
      await page.locator('.graphiql-editor-tool .graphiql-editor:visible').click()
      await page.keyboard.press('Control+A')
      await page.keyboard.insertText(text)
    },
    async shoot(name: string) {
      const folder = process.env['SCREENSHOTS']
      if (folder) await page.screenshot({ path: `${folder}/playground-${name}.png` })
    },
    [Symbol.asyncDispose]: () => browser.close(),
  }
}
