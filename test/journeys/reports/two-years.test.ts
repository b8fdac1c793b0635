import { expect, it } from 'vitest'
import { openHub } from '../../support/hub.ts'
import { importText } from '../../support/import-text.ts'
import { noticeText } from '../../support/notice-text.ts'
import { goodReport, plainMarkdown } from '../../support/read-report.ts'
import { report } from '../../support/reported-progress.ts'
import { freshStore } from '../../support/stores.ts'

const xiamen = 'CITY-350200'

it('The year report of a later programme is about its tasks alone, beside the figures of the year before.', async () => {
  let now = '2018-12-27T09:00:00+08:00'
  const hub = await openHub(freshStore('sqlite', undefined), { clock: () => new Date(now) })
  await report(hub)
  now = '2019-11-27T09:00:00+08:00'
  const text = noticeText({
    docNo: '閩政辦〔2019〕61號',
    tasks: [
      { title: '完善政府網站反饋機制', requirement: '做好網民留言辦理。' },
      { title: '設置公報書架', requirement: '6月底前設置。' },
    ],
  })
  const { ok, lines } = await importText(hub, text)
  expect([ok, ok ? [] : lines]).toEqual([true, []])
  const { text: md } = await goodReport(hub, `year.md?unit=${xiamen}&locale=en`)
  const plain = plainMarkdown(md)
  expect(plain).toContain('# Xiamen: report on open government in 2019')
  const tasks = [...plain.matchAll(/^#{4,5} (\d+)\. /gm)].map(([, number]) => Number(number))
  expect(tasks).toEqual([1, 2])
  expect(plain).toContain('Compared with 2018')
  const [, before, after] =
    /^In 2018 \(閩政辦〔2018〕43號\) (\d+)\[\^\d+\] tasks counted and \d+\[\^\d+\] were late, in 2019 (\d+)\[/m.exec(
      plain,
    ) ?? []
  const { then, later } = await hub.public.get<
    Record<'then' | 'later', { total: { total: number } }>
  >(
    `{ then: progress(programme: "fujian-2018-43", by: [CHAPTER], where: { units: ["${xiamen}"] }) { total { total } }
       later: progress(by: [CHAPTER], where: { units: ["${xiamen}"] }) { total { total } } }`,
  )
  expect([Number(before), Number(after)]).toEqual([then.total.total, later.total.total])
  expect(then.total.total).not.toBe(later.total.total)

  const { text: earlier } = await goodReport(
    hub,
    `year.md?unit=${xiamen}&locale=en&programme=fujian-2018-43`,
  )
  expect(earlier).toContain('# Xiamen: report on open government in 2018')
  expect(earlier).not.toContain('Compared with')
})
