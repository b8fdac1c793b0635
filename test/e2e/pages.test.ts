import { describe, expect, it } from 'vitest'
import { openPage } from '../../gateway/dashboard/testing/open-page.ts'
import { hasBrowser } from '../../gateway/playground/testing/browser.ts'
import { openHub } from '../support/hub.ts'
import { freshStore } from '../support/stores.ts'

const now = '2018-12-27T09:00:00+08:00'

interface UnitFigures {
  readonly unit: {
    readonly name: string
    readonly progress: { readonly total: number; readonly late: number }
    readonly overdue: { readonly count: number }
  }
  readonly assignments: { readonly totalCount: number }
}

interface TaskFigures {
  readonly task: {
    readonly title: string
    readonly progress: { readonly total: number; readonly late: number; readonly closed: number }
    readonly assignments: { readonly totalCount: number }
    readonly proof: { readonly conditions: readonly object[] }
  }
}

const views = [
  { lang: 'zh-Hant', locale: 'ZH_HANT', width: 1366 },
  { lang: 'zh-Hans', locale: 'ZH_HANS', width: 390 },
  { lang: 'en', locale: 'EN', width: 1366 },
] as const

describe.skipIf(!hasBrowser)('The page of a unit', () => {
  it.each(views)(
    'has what the graph says of it in $lang, $width pixels wide.',
    async ({ lang, locale, width }) => {
      await using store = freshStore('sqlite', undefined)
      const hub = await openHub(store, { now })
      const { unit, assignments } = await hub.public.get<UnitFigures>(`{
        unit(id: "CITY-350200") {
          name(locale: ${locale}) progress { total late } overdue { count }
        }
        assignments(where: { units: ["CITY-350200"] }) { totalCount }
      }`)
      const url = `${hub.hub.url}/dashboard/units/CITY-350200?lang=${lang}`
      await using opened = await openPage(url, { width })
      const { page } = opened
      await opened.settled()
      expect(await page.locator('h1').textContent()).toBe(unit.name)
      expect(await page.title()).toContain(unit.name)
      const sentence = (await page.locator('#summary .sentence').textContent()) ?? ''
      const numbers = [unit.progress.total, unit.progress.late, unit.overdue.count]
      for (const number of numbers) expect(sentence).toMatch(new RegExp(`\\b${number}\\b`))
      await page
        .locator('#tasks tbody tr')
        .nth(assignments.totalCount - 1)
        .waitFor()
      expect(await page.locator('#tasks tbody tr').count()).toBe(assignments.totalCount)
      expect(await opened.overflow()).toBeLessThanOrEqual(0)
      expect(await opened.inaccessible()).toEqual([])
      expect(opened.complaints).toEqual([])
      await opened.shoot(`unit-${lang}-${width}`)
    },
  )

  it('is missing for a unit that does not exist, and says so.', async () => {
    await using store = freshStore('sqlite', undefined)
    const hub = await openHub(store, { now })
    await using opened = await openPage(`${hub.hub.url}/dashboard/units/CITY-1?lang=en`)
    await opened.page.getByText('The hub has no unit CITY-1.').waitFor()
  })
})

describe.skipIf(!hasBrowser)('The page of a task', () => {
  it.each(views)(
    'has its units, its conditions and the clock of one unit in $lang, $width pixels wide.',
    async ({ lang, locale, width }) => {
      await using store = freshStore('sqlite', undefined)
      const hub = await openHub(store, { now })
      const { task } = await hub.public.get<TaskFigures>(`{ task(id: "fujian-2018-43:41") {
        title(locale: ${locale}) progress { total late closed }
        assignments { totalCount } proof { conditions { state } }
      } }`)
      const path = `/dashboard/tasks/fujian-2018-43:41?unit=CITY-350200&lang=${lang}`
      await using opened = await openPage(`${hub.hub.url}${path}`, { width, scheme: 'dark' })
      const { page } = opened
      await opened.settled()
      expect(await page.locator('h1').textContent()).toContain(task.title)
      const sentence = (await page.locator('#summary .sentence').textContent()) ?? ''
      const { total, late, closed } = task.progress
      for (const number of [total, late, closed])
        expect(sentence).toMatch(new RegExp(`\\b${number}\\b`))
      expect(await page.locator('#units tbody tr').count()).toBe(task.assignments.totalCount)
      const conditions = page.locator('#conditions .data-table tbody tr')
      expect(await conditions.count()).toBe(task.proof.conditions.length)
      expect(await page.locator('#clock .clock-day.due .num').textContent()).toBe('15')
      expect(await opened.overflow()).toBeLessThanOrEqual(0)
      expect(await opened.inaccessible()).toEqual([])
      expect(opened.complaints).toEqual([])
      await opened.shoot(`task-${lang}-${width}`)
    },
  )

  it('opens what is missing by the keyboard, names its units, and gives the focus back.', async () => {
    await using store = freshStore('sqlite', undefined)
    const hub = await openHub(store, { now })
    const url = `${hub.hub.url}/dashboard/tasks/fujian-2018-43:41?lang=en`
    await using opened = await openPage(url)
    const { page } = opened
    await opened.settled()
    const button = page.getByRole('button', { name: 'What is missing' }).first()
    await button.focus()
    await page.keyboard.press('Enter')
    await page.locator('.panel li a').first().waitFor()
    // A name, no longer the id.
    await page.locator('.panel li a', { hasText: /[a-z]/ }).first().waitFor()
    await page.keyboard.press('Escape')
    await page.locator('.panel').waitFor({ state: 'detached' })
    await page.locator('#conditions button:focus').waitFor()
  })
})

describe.skipIf(!hasBrowser)('Every page', () => {
  it('is reached by the keyboard from the province: a city by its cell, a task by its row.', async () => {
    await using store = freshStore('sqlite', undefined)
    const hub = await openHub(store, { now })
    await using opened = await openPage(`${hub.hub.url}/dashboard?lang=en`)
    const { page } = opened
    await opened.settled()
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content')
    // The first row is that of the departments.
    await page.locator('#heat tbody tr').filter({ hasText: 'Fuzhou' }).locator('a').last().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/units\//)
    expect(new URL(page.url()).searchParams.get('lang')).toBe('en')
    await page.locator('#tasks tbody a').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/tasks\//)
    await opened.settled()
    await page.goBack()
    await page.waitForURL(/\/units\//)
  })

  it('changes its language in place, and keeps what the address says.', async () => {
    await using store = freshStore('sqlite', undefined)
    const hub = await openHub(store, { now })
    const url = `${hub.hub.url}/dashboard/units/CITY-350200?section=3&lang=en`
    await using opened = await openPage(url)
    const { page } = opened
    await opened.settled()
    const rows = await page.locator('#tasks tbody tr').count()
    await page.getByRole('link', { name: '繁體' }).click()
    await page.locator('h1', { hasText: '廈門市' }).waitFor()
    await opened.settled()
    await page
      .locator('#tasks tbody tr')
      .nth(rows - 1)
      .waitFor()
    expect(await page.locator('#tasks tbody tr').count()).toBe(rows)
    expect(new URL(page.url()).searchParams.get('section')).toBe('3')
  })

  it('prints its figures without what only a screen needs.', async () => {
    await using store = freshStore('sqlite', undefined)
    const hub = await openHub(store, { now })
    await using opened = await openPage(`${hub.hub.url}/dashboard?lang=zh-Hans`)
    const { page } = opened
    await opened.settled()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('link', { name: '查看查询' }).first().isVisible()).toBe(false)
    expect(await page.locator('.settings').isVisible()).toBe(false)
    expect(await page.locator('#summary .value').first().isVisible()).toBe(true)
    const pdf = await page.pdf({ format: 'A4', landscape: true })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('shows its query in the playground, which answers the same.', async () => {
    await using store = freshStore('sqlite', undefined)
    const hub = await openHub(store, { now })
    await using opened = await openPage(`${hub.hub.url}/dashboard/units/CITY-350200?lang=en`)
    const { page } = opened
    await opened.settled()
    await page.locator('#overdue .query').click()
    await page.waitForURL(/127\.0\.0\.1:\d+\/(\?|#|$)/)
    await page.locator('.graphiql-query-editor').getByText('UnitOverdue').first().waitFor()
    await page.locator('.graphiql-execute-button').click()
    await page.locator('.graphiql-response').getByText('overdue').first().waitFor()
  })
})
