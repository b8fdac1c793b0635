import { describe, expect, it } from 'vitest'
import { inaccessibleOn } from '../../gateway/dashboard/testing/inaccessible-on.ts'
import { hasBrowser } from '../../gateway/playground/testing/browser.ts'
import { openHub } from '../support/hub.ts'
import { freshStore } from '../support/stores.ts'
import { acknowledged, opened, openBrowser } from './work-windows.ts'

const city = 'CITY-350200'

describe.skipIf(!hasBrowser)('The page "My work"', () => {
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
    await queue.getByText('Done: 1. Not done: 0.').waitFor()

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

  it('grants a later due day that the unit has requested, and each sees it without a reload.', async () => {
    await using store = freshStore('sqlite', undefined)
    const hub = await openHub(store)
    const { token } = await acknowledged(hub)
    await using browser = await openBrowser(hub.hub.url)
    const desk = await browser.openWindow(opened, token)
    const supervisor = await hub.as('supervisor', 'PROV-350000', 'Chen Yu')
    const office = await browser.openWindow(opened, supervisor.token)
    await desk.getByText('Request a later due date').first().click()
    const request = desk.getByRole('form', { name: 'Request a later due date' })
    await request.getByLabel('New due day').fill('2018-11-30')
    await request.getByLabel('Reason').fill('The leader changed.')
    await request.getByRole('button', { name: 'Send the request' }).click()
    // The hub refuses a day that is not later than the present one.
    await request.locator('.refusal').first().waitFor()
    await request.getByLabel('New due day').fill('2019-03-29')
    await request.getByRole('button', { name: 'Send the request' }).click()
    await office.getByRole('button', { name: 'Grant', exact: true }).click()
    await desk.locator('#opened').getByText('Due Mar 29, 2019').waitFor()
    expect(browser.complaints).toEqual([])
  })

  it('is used with the keyboard alone.', async () => {
    await using store = freshStore('sqlite', undefined)
    const hub = await openHub(store)
    const { token } = await hub.as('reporter', city, 'Lin Xia')
    await using browser = await openBrowser(hub.hub.url)
    const page = await browser.openWindow('/work?lang=en', token)
    const tabTo = async (text: string): Promise<void> => {
      const focused = () => page.evaluate<string>('document.activeElement.textContent')
      for (let steps = 0; steps < 200 && !(await focused()).startsWith(text); steps += 1)
        await page.keyboard.press('Tab')
      expect(await focused()).toContain(text)
    }
    await page.locator('#to-do .work-item').first().waitFor()
    await tabTo('16. ')
    await page.keyboard.press('Enter')
    await page.locator('#opened').getByText('Not acknowledged').waitFor()
    await tabTo('Acknowledge')
    await page.keyboard.press('Enter')
    await page.getByLabel('What the unit has done').waitFor()
    const { assignment } = await hub.public.get<{ assignment: { state: string } }>(
      `{ assignment(id: "fujian-2018-43:16:${city}") { state } }`,
    )
    expect(assignment.state).toBe('ACKNOWLEDGED')
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
      expect(await inaccessibleOn(page)).toEqual([])
      await page.context().close()
    }
    for (const width of [1366, 390]) {
      const page = await browser.openWindow(opened, token, width)
      await page.getByRole('form', { name: 'Report' }).waitFor()
      expect(await inaccessibleOn(page)).toEqual([])
      await page.evaluate(`document.documentElement.style.colorScheme = 'dark'`)
      expect(await inaccessibleOn(page)).toEqual([])
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
