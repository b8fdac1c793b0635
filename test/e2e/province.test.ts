import { describe, expect, it } from 'vitest'
import { openPage } from '../../gateway/dashboard/testing/open-page.ts'
import { hasBrowser } from '../../gateway/playground/testing/browser.ts'
import { openHub, type TestHub } from '../support/hub.ts'
import { freshStore } from '../support/stores.ts'

const assignmentId = 'fujian-2018-43:11:CITY-350200'

/** A hub whose clock the test moves; it begins in November, before the deadlines of December. */
const hubInNovember = async (store: ReturnType<typeof freshStore>) => {
  const time = { now: new Date('2018-11-20T09:00:00+08:00') }
  const hub = await openHub(store, { clock: () => time.now })
  return { hub, time }
}

interface Totals {
  readonly progress: {
    readonly total: {
      readonly total: number
      readonly late: number
      readonly closedShare: { readonly numerator: number; readonly denominator: number }
      readonly onTimeShare: { readonly numerator: number; readonly denominator: number }
    }
  }
}

const totalsOf = async ({ public: reader }: TestHub, asOf?: string) =>
  (
    await reader.get<Totals>(
      `query ($asOf: DateTime) { progress(by: [TASK], asOf: $asOf) { total {
        total late closedShare { numerator denominator } onTimeShare { numerator denominator } } } }`,
      { asOf: asOf ?? null },
    )
  ).progress.total

const fraction = ({ numerator, denominator }: Totals['progress']['total']['closedShare']): RegExp =>
  new RegExp(`${numerator.toLocaleString('en-US')} (of|/) ${denominator.toLocaleString('en-US')}`)

describe.skipIf(!hasBrowser)('The page of the province', () => {
  it.each([
    { lang: 'zh-Hant', title: '全省', width: 1366 },
    { lang: 'zh-Hans', title: '全省', width: 390 },
    { lang: 'en', title: 'Province', width: 390 },
  ])(
    'has the figures of the graph in $lang, $width pixels wide, for everybody to read.',
    async ({ lang, title, width }) => {
      await using store = freshStore('sqlite', undefined)
      const { hub, time } = await hubInNovember(store)
      time.now = new Date('2018-12-27T09:00:00+08:00')
      const expected = await totalsOf(hub)
      expect(expected.late).toBeGreaterThan(0)
      const scheme = width === 390 ? 'dark' : 'light'
      const url = `${hub.hub.url}/dashboard?lang=${lang}`
      await using opened = await openPage(url, { width, scheme })
      const { page } = opened
      await opened.settled()

      expect(await page.title()).toMatch(title)
      expect(await page.getAttribute('html', 'lang')).toBe(lang)
      const figures = page.locator('#summary .figure')
      expect(await figures.nth(0).textContent()).toMatch(fraction(expected.closedShare))
      expect(await figures.nth(1).textContent()).toMatch(fraction(expected.onTimeShare))
      const cells = await page.locator('#heat tbody td:last-child .num').allTextContents()
      const counts = cells.map((cell) => cell.split('/').map(Number))
      const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0)
      expect(sum(counts.map((cell) => cell.at(-1) ?? 0))).toBe(expected.total)
      expect(sum(counts.map((cell) => (cell.length > 1 ? (cell[0] ?? 0) : 0)))).toBe(expected.late)

      await page.locator('#trend svg').waitFor()
      expect(await opened.overflow()).toBeLessThanOrEqual(0)
      expect(await opened.inaccessible()).toEqual([])
      expect([...opened.hosts]).toEqual([new URL(hub.hub.url).host])
      expect(opened.complaints).toEqual([])
      await opened.shoot(`province-${lang}-${width}`)
    },
  )

  it('shows a change without a reload, and says when it came.', async () => {
    await using store = freshStore('sqlite', undefined)
    const { hub } = await hubInNovember(store)
    await using opened = await openPage(`${hub.hub.url}/dashboard?lang=en`)
    const { page } = opened
    await opened.settled()
    await page.locator('.connection.live').waitFor()
    const events = page.locator('#events')
    expect(await events.textContent()).not.toContain('Acknowledged')
    const city = await hub.as('reporter', 'CITY-350200')
    await city.act('acknowledgeAssignment', { assignmentId }, 'assignment { state }')
    await events.getByText('Acknowledged').waitFor()
    expect(await events.locator('li').first().textContent()).toContain('Xiamen')
    await page.locator('#events .changed').waitFor()
    await page.locator('.connection', { hasText: 'last change' }).waitFor()
  })

  it('shows a day of the past as the graph has it, and leads back to today.', async () => {
    await using store = freshStore('sqlite', undefined)
    const { hub, time } = await hubInNovember(store)
    time.now = new Date('2018-12-27T09:00:00+08:00')
    const now = await totalsOf(hub)
    const then = await totalsOf(hub, '2018-12-10T23:59:59.999+08:00')
    expect(then.onTimeShare).not.toEqual(now.onTimeShare)
    await using opened = await openPage(`${hub.hub.url}/dashboard?lang=en`)
    const { page } = opened
    await opened.settled()
    const onTime = page.locator('#summary .figure').nth(1)
    await onTime.filter({ hasText: fraction(now.onTimeShare) }).waitFor()
    await page.getByLabel('Day').fill('2018-12-10')
    await onTime.filter({ hasText: fraction(then.onTimeShare) }).waitFor()
    expect(new URL(page.url()).searchParams.get('day')).toBe('2018-12-10')
    await page.getByText('Dec 10, 2018').first().waitFor()
    await page.getByRole('link', { name: 'Show the query' }).first().waitFor()
    await page.getByRole('button', { name: 'Back to today' }).click()
    await onTime.filter({ hasText: fraction(now.onTimeShare) }).waitFor()
  })

  it('says that it is cut off while the hub is away, and goes on by itself when it is back.', async () => {
    await using store = freshStore('sqlite', undefined)
    const { hub } = await hubInNovember(store)
    const { port } = new URL(hub.hub.url)
    await using opened = await openPage(`${hub.hub.url}/dashboard?lang=en`)
    const { page } = opened
    await opened.settled()
    await page.locator('.connection.live').waitFor()
    const before = await page.locator('#summary .value').allTextContents()
    await hub.close()
    await page.locator('.connection', { hasText: 'reconnecting' }).waitFor()
    expect(await page.locator('#summary .value').allTextContents()).toEqual(before)

    const now = '2018-11-21T09:00:00+08:00'
    const again = await openHub(store, { now, settings: { PORT: port } })
    await page.locator('.connection.live').waitFor({ timeout: 60_000 })
    const city = await again.as('reporter', 'CITY-350200')
    await city.act('acknowledgeAssignment', { assignmentId }, 'assignment { state }')
    await page.locator('#events').getByText('Acknowledged').waitFor()
  })
})
