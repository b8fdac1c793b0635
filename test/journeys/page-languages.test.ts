import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { localizeGuide } from '../../gateway/connect/localize-guide.ts'
import { Locale } from '../../schema/vocabulary/index.ts'
import { openHub } from '../support/hub.ts'
import { freshStore } from '../support/stores.ts'

const markdown = readFileSync(
  join(import.meta.dirname, '../../gateway/connect/connect-your-city.md'),
  'utf8',
)

it('Every page for developers is in the language of its visitor, and caches keep the languages apart.', async () => {
  const { hub } = await openHub(freshStore('sqlite', undefined))
  const page = async (path: string, language: string) => {
    const response = await fetch(`${hub.url}${path}`, {
      headers: { accept: 'text/html,*/*;q=0.8', 'accept-language': language },
    })
    expect(response.headers.get('vary')).toContain('accept-language')
    return { text: await response.text(), language: response.headers.get('content-language') }
  }
  const pages = [
    ['/', 'How this graph is built', '接口的構成', '接口的构成'],
    ['/export', 'A pivot table in three steps', '三步製作數據透視表', '三步制作数据透视表'],
    ['/guide', 'Where the types come from', '類型從何而來', '类型从何而来'],
    ['/connect', 'Who gives a token', '誰發放令牌', '谁发放令牌'],
    ['/connect.md', '## Who gives a token', '## 誰發放令牌', '## 谁发放令牌'],
  ] as const
  for (const [path, en, hant, hans] of pages) {
    expect(await page(path, 'en-GB')).toEqual({ text: expect.stringContaining(en), language: 'en' })
    const traditional = await page(path, 'zh-TW')
    expect(traditional).toEqual({ text: expect.stringContaining(hant), language: 'zh-Hant' })
    const simplified = await page(path, 'zh-CN')
    expect(simplified).toEqual({ text: expect.stringContaining(hans), language: 'zh-Hans' })
    for (const { text } of [traditional, simplified]) expect(text).not.toContain(en)
    expect((await page(`${path}?locale=en`, 'zh-CN')).text).toContain(en)
  }
})

it('The guide for cities has no heading, sentence or list of codes that is not translated, and the same code in each language.', () => {
  const chinese = localizeGuide(markdown, Locale.ZH_HANS)
  const codeIn = (text: string) => text.match(/^```.*?^```$/gms)
  expect(codeIn(chinese)).toEqual(codeIn(markdown))
  const untilEvents = (text: string) => text.slice(0, text.search(/^## (Kinds of events|事件)/m))
  const prose = untilEvents(chinese)
    .replaceAll(/^```.*?^```$/gms, '')
    .split(/\n\s*\n|\n(?=\|)/)
    .map((block) => block.trim())
    .filter(
      (block) => block !== '' && !/^(\| -|<!--|#+ (curl|Python|Java|Node|Webhook)$)/.test(block),
    )
  expect(prose.length).toBeGreaterThan(60)
  expect(
    prose.filter((block) => !/\p{Script=Han}/u.test(block.replaceAll(/`[^`]*`/g, ''))),
  ).toEqual(
    // All of it is names.
    [expect.stringContaining('`connecting`')],
  )
  expect(localizeGuide(markdown, Locale.EN)).toBe(markdown)
})
