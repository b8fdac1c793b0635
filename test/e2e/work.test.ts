import { describe, expect, it } from 'vitest'
import { hasBrowser } from '../../gateway/playground/testing/browser.ts'
import { openHub } from '../support/hub.ts'
import { freshStore } from '../support/stores.ts'
import { assignment, opened, openBrowser } from './work-windows.ts'

const city = 'CITY-350200'

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
})
