import type { Page } from 'playwright-core'
import { launchBrowser } from '../../gateway/playground/testing/browser.ts'
import type { HubClient, TestHub } from '../support/hub.ts'

const city = 'CITY-350200'
export const assignment = `fujian-2018-43:11:${city}`
/** The address of an assignment that is open beside the list. */
export const opened = `/work?lang=en&open=${assignment}`

/** A reporter whose city has acknowledged the assignment. */
export const acknowledged = async (hub: TestHub): Promise<HubClient> => {
  const reporter = await hub.as('reporter', city, 'Lin Xia')
  await reporter.act('acknowledgeAssignment', { assignmentId: assignment }, 'assignment { state }')
  return reporter
}

/** A browser with one window for each person, so that nobody has the token or the drafts of another. */
export const openBrowser = async (url: string) => {
  const browser = await launchBrowser()
  const complaints: string[] = []
  const listen = (page: Page): void => {
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('console', (message) => {
      // The browser reports a refused request by itself.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        complaints.push(message.text())
    })
  }
  return {
    complaints,
    /** A window of a person on a page of the dashboard. */
    async openWindow(path: string, token: string | undefined, width = 1366) {
      const context = await browser.newContext({ viewport: { width, height: 768 } })
      const page = await context.newPage()
      listen(page)
      await page.goto(`${url}/dashboard${path}`)
      if (token !== undefined) await pasteToken(page, token)
      return page
    },
    /** Another tab of the same person: it has the stored drafts, and no token. */
    async openTab(page: Page, path: string) {
      const tab = await page.context().newPage()
      listen(tab)
      await tab.goto(`${url}/dashboard${path}`)
      return tab
    },
    async shoot(page: Page, name: string) {
      const folder = process.env['SCREENSHOTS']
      if (folder) await page.screenshot({ path: `${folder}/dashboard-${name}.png`, fullPage: true })
    },
    [Symbol.asyncDispose]: () => browser.close(),
  }
}

/** Pastes a token where the page asks for one. */
export const pasteToken = async (page: Page, token: string): Promise<void> => {
  const form = page.locator('main .token-form')
  await form.getByLabel(/Token|令牌/).fill(token)
  await form.getByRole('button').first().click()
  await form.waitFor({ state: 'detached' })
}
