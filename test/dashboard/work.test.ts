import { describe, expect, it } from 'vitest'
import { hasBrowser } from '../../gateway/playground/testing/browser.ts'
import { signToken } from '../../services/kit/identity/index.ts'
import { openHub, type TestHub } from '../support/hub.ts'
import { freshStore } from '../support/stores.ts'
import { seriousFindings } from './axe.ts'
import { openBrowser, pasteToken } from './work-page.ts'

const city = 'CITY-350200'
const assignment = `fujian-2018-43:11:${city}`
const opened = `/work?lang=en&open=${assignment}`

/** A city has acknowledged its assignment. */
const acknowledged = async (hub: TestHub) => {
  const reporter = await hub.as('reporter', city, 'Lin Xia')
  await reporter.act('acknowledgeAssignment', { assignmentId: assignment }, 'assignment { state }')
  return reporter
}

describe.skipIf(!hasBrowser)('The page "My work"', () => {
  it('lets two people file, return, mend and accept a report in two windows, each seeing the other without a reload.', async () => {
    await using store = freshStore('sqlite', undefined)
    const hub = await openHub(store)
    const reporter = await hub.as('reporter', city, 'Lin Xia')
    const reviewer = await hub.as('reviewer', 'PROV-350000', 'Chen Yu')
    await using browser = await openBrowser(hub.hub.url)
    const desk = await browser.openWindow(opened, reporter.token)
    const office = await browser.openWindow('/work?lang=en', reviewer.token)
    await office.locator('#to-do').getByText('Nothing is left to do.').waitFor()

    await desk.getByRole('button', { name: 'Acknowledge' }).click()
    const report = desk.getByRole('form', { name: 'Report' })
    await report.getByRole('button', { name: 'Submit for review' }).click()
    await report.getByText('Write something here.').first().waitFor()
    await report.getByLabel('What the unit has done').fill('The mayor interpreted two policies.')
    await report.getByLabel('Completed, percent').fill('100')
    await report.getByLabel('Address').fill('www.xm.gov.cn/policy')
    await report.getByRole('button', { name: 'Submit for review' }).click()
    await report.getByText('Give a whole address').waitFor()
    await report.getByLabel('Address').fill('http://www.xm.gov.cn/policy')
    await report.getByLabel('Published on').fill('2018-12-30')
    await report.getByRole('button', { name: 'Submit for review' }).click()
    // A refusal of the hub stands beside the links, in the language of the page.
    await report.locator('fieldset').getByText('lies in the future').waitFor()
    await browser.shoot(desk, 'work-refused')
    await report.getByLabel('Published on').fill('2018-10-20')
    await report.getByRole('button', { name: 'Submit for review' }).click()
    await desk.locator('#waiting').getByText('Submitted').waitFor()

    const queue = office.locator('#to-do')
    await queue.getByRole('link', { name: /^Xiamen 11\./ }).click()
    const review = office.locator('#opened')
    await review.getByText('The mayor interpreted two policies.').waitFor()
    await review.getByLabel('What the unit must correct').fill('Name the two policies.')
    await browser.shoot(office, 'work-review')
    await review.getByRole('button', { name: 'Return', exact: true }).click()

    await desk.locator('#opened').getByText('Returned, because').waitFor()
    await desk.locator('.problem').getByText('Name the two policies.').waitFor()
    // The returned report is where the next one starts.
    expect(await report.getByLabel('Address').inputValue()).toBe('http://www.xm.gov.cn/policy')
    await report
      .getByLabel('What the unit has done')
      .fill('The mayor interpreted policies 1 and 2.')
    await browser.shoot(desk, 'work-returned')
    await report.getByRole('button', { name: 'Submit for review' }).click()

    await review.getByText('The mayor interpreted policies 1 and 2.').waitFor()
    await review.getByRole('button', { name: 'Accept', exact: true }).click()
    await desk.locator('#waiting').getByText('accepted at 100%').waitFor()
    await review.getByRole('button', { name: 'Close the assignment' }).click()
    await desk.locator('#done').getByText('Closed').waitFor()
    const seen = await reporter.get(
      `{ assignment(id: "${assignment}") { state submissions { version status } } }`,
    )
    expect(seen).toEqual({
      assignment: {
        state: 'CLOSED',
        submissions: [
          { version: 2, status: 'ACCEPTED' },
          { version: 1, status: 'RETURNED' },
        ],
      },
    })
    expect(browser.complaints).toEqual([])
  })

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

  it('accepts and returns several reports at once, and sends a reminder that the unit sees.', async () => {
    await using store = freshStore('sqlite', undefined)
    const hub = await openHub(store)
    const numbers = [11, 16, 35]
    const reporter = await hub.as('reporter', city, 'Lin Xia')
    for (const number of numbers) {
      const input = { assignmentId: `fujian-2018-43:${number}:${city}` }
      await reporter.act('acknowledgeAssignment', input, 'assignment { state }')
      const report = { ...input, text: `Done ${number}.`, percentage: 60 }
      await reporter.act('submitProgress', report, 'submission { id }')
    }
    await using browser = await openBrowser(hub.hub.url)
    const supervisor = await hub.as('supervisor', 'PROV-350000', 'Chen Yu')
    const office = await browser.openWindow('/work?lang=en', supervisor.token)
    const queue = office.locator('#to-do')
    await queue.getByText('Reports to review: 3').waitFor()
    await queue.getByLabel('Select all').first().check()
    await queue.getByLabel(/^Select Xiamen 35\./).uncheck()
    await queue.getByText('2 selected').waitFor()
    await queue.getByRole('button', { name: 'Return the selected' }).click()
    await queue.getByText('Write something here.').waitFor()
    await queue.getByRole('button', { name: 'Accept the selected' }).click()
    await queue.getByText('Done: 2. Not done: 0.').waitFor()
    await queue.getByText('Reports to review: 1').waitFor()
    await queue.getByLabel(/^Select Xiamen 35\./).check()
    await queue.getByLabel('Remark, or the reason').fill('Attach the gazette.')
    await queue.getByRole('button', { name: 'Return the selected' }).click()
    await queue.getByText('Reports to review: 0').waitFor()

    const desk = await browser.openWindow(
      `/work?lang=zh-Hant&open=fujian-2018-43:35:${city}`,
      reporter.token,
    )
    await desk.locator('.problem').getByText('Attach the gazette.').waitFor()
    await office.goto(`${hub.hub.url}/dashboard/work?lang=en&open=fujian-2018-43:35:${city}`)
    await office.getByLabel('What you ask of the unit').fill('Report by Friday.')
    await office.getByRole('button', { name: 'Send', exact: true }).click()
    await desk.locator('#opened').getByText('Report by Friday.').waitFor()
    const { assignments } = await reporter.get<{ assignments: { nodes: unknown[] } }>(
      `{ assignments(where: { units: ["${city}"], states: [ACCEPTED, RETURNED] }, orderBy: [TASK]) { nodes { state reminders { text } } } }`,
    )
    expect(assignments.nodes).toEqual([
      { state: 'ACCEPTED', reminders: [] },
      { state: 'ACCEPTED', reminders: [] },
      { state: 'RETURNED', reminders: [{ text: 'Report by Friday.' }] },
    ])
    await browser.shoot(desk, 'work-reminded')
    expect(browser.complaints).toEqual([])
  })

  it('says to the public whom it is for, in three languages, and is accessible on a wide screen and on a phone.', async () => {
    await using store = freshStore('sqlite', undefined)
    const hub = await openHub(store)
    const { token } = await acknowledged(hub)
    await using browser = await openBrowser(hub.hub.url)
    const titles = {
      en: 'not for everybody',
      'zh-Hant': '不對所有人開放',
      'zh-Hans': '不对所有人开放',
    }
    for (const [locale, title] of Object.entries(titles)) {
      const page = await browser.openWindow(`/work?lang=${locale}`, undefined)
      await page.getByText(title).waitFor()
      expect(await seriousFindings(page)).toEqual([])
      await page.context().close()
    }
    for (const width of [1366, 390]) {
      const page = await browser.openWindow(opened, token, width)
      await page.getByRole('form', { name: 'Report' }).waitFor()
      expect(await seriousFindings(page)).toEqual([])
      await page.evaluate(`document.documentElement.style.colorScheme = 'dark'`)
      expect(await seriousFindings(page)).toEqual([])
      await browser.shoot(page, `work-${width}`)
      expect(
        await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        ),
      ).toBe(0)
      await page.context().close()
    }
    expect(browser.complaints).toEqual([])
  })
})
