import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { examples } from '../../gateway/playground/examples.ts'
import { guideSections } from '../../gateway/playground/guide-sections.ts'
import { hasBrowser, openPlayground } from '../../gateway/playground/testing/browser.ts'
import { openHub } from '../support/hub.ts'
import { freshStore } from '../support/stores.ts'

const schema = buildSchema(
  `${readFileSync(join(import.meta.dirname, '../../schema/api.graphql'), 'utf8')}
   directive @live on QUERY`,
  { assumeValidSDL: true },
)

it('Every example of the playground and of its guide is a valid operation with a name of its own.', () => {
  const names = examples.map(
    ({ query }) => /(?:query|mutation|subscription) (\w+)/.exec(query)?.[1],
  )
  expect(names).not.toContain(undefined)
  expect(new Set(names).size).toBe(examples.length)
  const operations = [
    ...examples.map(({ query }) => query),
    ...guideSections.flatMap(({ example }) => (example === undefined ? [] : [example])),
  ]
  for (const operation of operations) {
    const problems = validate(schema, parse(operation)).map(({ message }) => message)
    expect(problems, operation).toEqual([])
  }
})

describe.skipIf(!hasBrowser)('the playground of a hub with data', () => {
  it('shows each live answer change while the acting example runs beside it, again and again', async () => {
    await using store = freshStore('sqlite', undefined)
    const hub = await openHub(store)
    const { token = '' } = await hub.as('reporter', 'CITY-350200')
    await using playground = await openPlayground(hub.hub.url)
    const { page, run, result, openExample, runHere, textOf, complaints, shoot } = playground
    await page.getByLabel('Token').fill(token)
    await page.getByText('reporter@CITY-350200 until').waitFor()

    const measures = async (): Promise<number> => {
      const answer: unknown = JSON.parse((await textOf('response.json')) || '{}')
      return Number(/"reformMeasures":\{"totalCount":(\d+)/.exec(JSON.stringify(answer))?.[1])
    }
    const untilMeasures = (count: number) => expect.poll(measures, { timeout: 20_000 }).toBe(count)
    await openExample('how a city stands')
    await run.click()
    await untilMeasures(0)
    await runHere('Enter a record').click()
    await untilMeasures(1)
    await runHere('Enter a record').click()
    await untilMeasures(2)
    await shoot('live')

    await openExample('what happens in the hub')
    await run.click()
    await page.getByRole('button', { name: /^Stop/ }).waitFor()
    // The first events may pass before the socket follows.
    await expect
      .poll(
        async () => {
          await runHere('Enter a record').click()
          return textOf('response.json')
        },
        { timeout: 20_000, interval: 500 },
      )
      .toContain('reformMeasure.registered')
    await result.getByText('reformMeasure.registered').first().waitFor()
    expect(complaints).toEqual([])
  })

  it('finds fields, operations and types by name, label and description, in both scripts', async () => {
    await using store = freshStore('sqlite', undefined)
    const hub = await openHub(store)
    await using playground = await openPlayground(hub.hub.url)
    const { page, shoot } = playground
    const results = page.locator('#results')
    const found = [
      ['逾期', 'missedDueDate', '逾期'],
      ['overdue', 'Unit.overdue', 'overdue'],
      ['到期时间', 'dueAt', '到期時間'],
      ['reply message', 'mutation replyToSiteMessage', 'site message'],
      ['nothing of this kind', 'Nothing has', 'nothing of this kind'],
    ] as const
    for (const [text, name, shown] of found) {
      await page.locator('#search').fill(text)
      await results.getByText(name).first().waitFor()
      expect(await results.innerText()).toContain(shown)
      await shoot(`search-${text}`)
    }
  })
})
