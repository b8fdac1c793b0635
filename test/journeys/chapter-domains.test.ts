import { expect, it } from 'vitest'
import { Locale } from '../../schema/vocabulary/index.ts'
import { importNotice } from '../../services/reporting/import/import-notice.ts'
import { localizeReport } from '../../services/reporting/import/localize-report.ts'
import { openHub, type TestHub } from '../support/hub.ts'
import { reportingStore } from '../support/import-text.ts'
import { noticeText } from '../support/notice-text.ts'
import { freshStore } from '../support/stores.ts'

const text = noticeText({
  docNo: '閩政辦〔2019〕71號',
  tasks: [{ title: '整合政務服務熱線', requirement: '9月底前整合。' }],
}).replace(
  '</tbody></table>',
  '二、其他\n\n(二)其他\n\n2.晾曬古籍目錄\n\n各設區市政府\n\n6月底前晾曬。\n\n</tbody></table>',
)

const run = async (hub: TestHub, domains?: readonly string[]) =>
  localizeReport(
    await importNotice(reportingStore(hub), text, {
      dryRun: true,
      domains,
      now: new Date('2019-05-06T09:00:00+08:00'),
    }),
    Locale.EN,
  )

it('Chapters get the domain of the topics of their tasks, and one that they do not tell is asked for.', async () => {
  const hub = await openHub(freshStore('sqlite', undefined))
  const { ok, lines, readings } = await run(hub)
  expect(ok).toBe(false)
  expect(lines).toMatchObject([
    { item: 'chapter 2 其他', detail: expect.stringContaining('1 “便民”, 2 “其他”') },
  ])
  expect(readings.filter(({ kind }) => kind === 'chapter').map(({ readAs }) => readAs)).toEqual([
    expect.stringContaining('platforms, by the topics'),
    expect.stringContaining('no domain'),
  ])
  const given = await run(hub, ['disclosure', 'regulations'])
  expect(given.ok).toBe(true)
  expect(given.readings.at(-1)?.readAs).toContain('regulations, by --domains')
})

it.each([
  [['disclosure', 'culture'], ['There is no domain “culture”. Give one domain for each chapter']],
  [['disclosure'], ['The notice has 2 chapters, but 1 domains are given.']],
  [['disclosure', 'disclosure'], ['The domain is given twice.']],
  [
    ['culture', 'platforms', 'platforms'],
    ['There is no domain “culture”.', 'The notice has 2 chapters', 'The domain is given twice.'],
  ],
])('--domains %j is refused with the right names.', async (domains, reasons) => {
  const hub = await openHub(freshStore('sqlite', undefined))
  const { ok, lines } = await run(hub, domains)
  expect(ok).toBe(false)
  expect(lines.map(({ detail }) => detail)).toEqual(
    reasons.map((reason) => expect.stringContaining(reason)),
  )
  for (const { detail } of lines)
    expect(detail).toContain('disclosure, government-services, platforms, regulations')
})
