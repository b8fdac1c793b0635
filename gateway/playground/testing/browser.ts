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

/**
 * The playground in a real browser with an empty profile, with an eye on what the page asks for. Writes pictures where
 * SCREENSHOTS says.
 */
export const openPlayground = async (url: string, width = 1400) => {
  const browser = await launchBrowser()
  const page = await browser.newPage({ viewport: { width, height: 800 } })
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
  /** The text of one of GraphiQL's editors. */
  const textOf = (editor: string): Promise<string> =>
    page.evaluate(
      `monaco.editor.getModels().find((one) => one.uri.path.endsWith('${editor}'))?.getValue() ?? ''`,
    )
  /** The example that the list marks as the one in the editor. */
  const markedExample = (name: string) =>
    page.locator('.example[aria-current="true"]', { hasText: name })
  return {
    page,
    markedExample,
    hosts,
    complaints,
    run,
    textOf,
    result: page.locator('.graphiql-response'),
    tabs: page.locator('.graphiql-tab'),
    examples: page.locator('.example'),
    /** Clicks an example once and waits until it is marked as the one in the editor. */
    async openExample(name: string) {
      await page.locator('.example', { hasText: name }).click()
      await markedExample(name).waitFor()
    },
    /** The button that runs an acting example beside the editor. */
    runHere: (name: string) =>
      page.locator('#examples li', { hasText: name }).getByRole('button', { name: 'Run here' }),
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
