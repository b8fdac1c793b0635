import { describe, expect, it } from 'vitest'
import { hasBrowser } from '../../gateway/playground/testing/browser.ts'
import { signToken } from '../../services/kit/identity/index.ts'
import { openHub } from '../support/hub.ts'
import { freshStore } from '../support/stores.ts'
import { acknowledged, opened, openBrowser, pasteToken } from './work-windows.ts'

const city = 'CITY-350200'

describe.skipIf(!hasBrowser)('The page "My work"', () => {
  it('keeps what is written through a reload, a closed tab, an expired token and a cut, and sends it once.', async () => {
    await using store = freshStore('sqlite', undefined)
    const hub = await openHub(store)
    await acknowledged(hub)
    const grants = [{ role: 'reporter', unitId: city } as const]
    const lasting = (ttl: string) =>
      signToken(hub.hub.services.key, { subject: 'Lin Xia', grants, ttl })
    await using browser = await openBrowser(hub.hub.url)
    const short = await browser.openWindow(opened, await lasting('1h'))
    const written = 'Half of the work is done.'
    const text = short.getByLabel('What the unit has done')
    await text.fill(written)
    await short.getByLabel('Completed, percent').fill('50')
    await short.reload()
    await short.getByText('Kept on this computer').waitFor()
    expect(await text.inputValue()).toBe(written)
    await short.close()

    const tab = await browser.openTab(short, opened)
    await tab.getByText('Drafts on this computer: 1.').waitFor()
    await pasteToken(tab, await lasting('1h'))
    expect(await tab.getByLabel('What the unit has done').inputValue()).toBe(written)

    // The hub refuses the token while the form is open.
    const refusal = { errors: [{ message: 'Expired.', extensions: { code: 'UNAUTHENTICATED' } }] }
    await tab.route('**/graphql*', (route) => route.fulfill({ status: 401, json: refusal }))
    await tab.getByRole('button', { name: 'Submit for review' }).click()
    await tab.getByText('Your token has expired, so nothing was sent.').waitFor()
    await browser.shoot(tab, 'work-expired')
    await tab.unroute('**/graphql*')
    await pasteToken(tab, await lasting('1h'))
    expect(await tab.getByLabel('What the unit has done').inputValue()).toBe(written)

    // The hub does it, and its answer is lost.
    const requests: string[] = []
    await tab.route('**/graphql*', async (route) => {
      const body = route.request().postData() ?? ''
      if (!body.includes('submitProgress')) return route.continue()
      requests.push(/"requestId":"(\w+)"/.exec(body)?.[1] ?? '')
      if (requests.length > 1) return route.continue()
      return route.abort('connectionreset')
    })
    await tab.getByRole('button', { name: 'Submit for review' }).click()
    await tab.getByText('The hub did not answer.').waitFor()
    await tab.getByRole('button', { name: 'Submit for review' }).click()
    await tab.locator('#waiting').getByText('Submitted').waitFor()
    expect(requests).toHaveLength(2)
    expect(new Set(requests).size).toBe(1)
    expect(await tab.evaluate('localStorage.length')).toBe(0)
    expect(browser.complaints).toEqual([])
  })
})
