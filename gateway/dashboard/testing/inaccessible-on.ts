import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** The rules of accessibility that a page breaks seriously, with where. */
export const inaccessibleOn = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source)
  const { violations }: axe.AxeResults = JSON.parse(
    await page.evaluate(`axe.run().then((results) => JSON.stringify(results))`),
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('  ')}`)
}
