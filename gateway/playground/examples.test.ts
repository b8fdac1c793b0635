import { verbatim } from '../../schema/vocabulary/language/index.ts'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Example } from '../options.ts'
import { startTestGateway } from '../testing/gateway.ts'
import { hasBrowser, openPlayground } from './testing/browser.ts'

/** More examples than fit into a row of tabs. */
const examples: readonly Example[] = Array.from({ length: 16 }, (_, index) => ({
  name: verbatim(`Question ${index} of many about all units of the province`),
  query: `query Question${index} { units { name } }`,
  ...(index % 3 === 1 && { variables: `{ "index": ${index} }` }),
}))

const textOf = ({ name, query }: Example): string => `# ${name.en}\n${query}\n`

const untilStored = (page: Page, text: string): Promise<unknown> =>
  expect
    .poll(() => page.evaluate(`localStorage.getItem('graphiql:tabState')`), { timeout: 10_000 })
    .toContain(text)

describe.skipIf(!hasBrowser)('each example, in a browser that was never here', () => {
  it.each([1366, 800, 390])(
    'opens at the first click in a window %i pixels wide, and a reload opens no stray tab',
    async (width) => {
      await using hub = await startTestGateway({ examples })
      await using playground = await openPlayground(hub.gateway.url, width)
      const { page, tabs, textOf: editor, complaints, shoot } = playground
      expect(await playground.examples.count()).toBe(examples.length)
      expect(await editor('operation.graphql')).toBe(textOf(examples[0] ?? expect.unreachable()))

      for (const example of examples.toReversed()) {
        await playground.examples.filter({ hasText: example.name.en }).first().click()
        expect(await editor('operation.graphql')).toBe(textOf(example))
        expect(await editor('variables.json')).toBe(example.variables ?? '')
        expect(await tabs.count()).toBe(1)
      }
      await shoot(`examples-${width}`)
      // GraphiQL stores the text of its tabs a moment after it changed: first that of the loop, then the last one.
      await untilStored(page, 'query Question0')
      const last = examples[4] ?? expect.unreachable()
      await playground.openExample(last.name.en)
      await untilStored(page, 'query Question4')
      await page.reload()
      await playground.markedExample(last.name.en).waitFor()
      expect(await tabs.count()).toBe(1)
      expect(await editor('operation.graphql')).toBe(textOf(last))
      expect(complaints).toEqual([])
    },
  )

  it('runs right after it was opened, and its answer is not that of the one before', async () => {
    const two = [
      { name: verbatim('Names'), query: 'query Names { units { name } }' },
      { name: verbatim('Viewer'), query: 'query Viewer { viewer }' },
    ]
    await using hub = await startTestGateway({ examples: two })
    await using playground = await openPlayground(hub.gateway.url)
    const { run, result, textOf: editor, openExample } = playground
    await run.click()
    await result.getByText('廈門市').waitFor()
    await openExample('Viewer')
    expect(await editor('response.json')).toBe('')
    await run.click()
    await result.getByText('viewer').waitFor()
    expect(await editor('response.json')).not.toContain('廈門市')
  })

  it('never replaces what a visitor wrote', async () => {
    await using hub = await startTestGateway({ examples })
    await using playground = await openPlayground(hub.gateway.url)
    const { page, tabs, textOf: editor } = playground
    await page.locator('.graphiql-query-editor .view-lines').click()
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText('query Mine { viewer }')
    await tabs.getByText('Mine').waitFor()
    await playground.openExample('Question 3 ')
    expect(await tabs.count()).toBe(2)
    await tabs.getByText('Mine').click()
    await expect.poll(() => editor('operation.graphql')).toBe('query Mine { viewer }')
    await untilStored(page, 'Question3')
    await page.reload()
    await tabs.getByText('Mine').waitFor()
    expect(await tabs.count()).toBe(2)
  })

  it('opens by a link that names it', async () => {
    await using hub = await startTestGateway({ examples })
    await using playground = await openPlayground(`${hub.gateway.url}/#Question7`)
    await playground.page
      .locator('.example[aria-current="true"]', { hasText: 'Question 7 ' })
      .waitFor()
    expect(await playground.tabs.count()).toBe(1)
  })
})
