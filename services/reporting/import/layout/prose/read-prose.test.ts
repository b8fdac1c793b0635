import { describe, expect, it } from 'vitest'
import { textDocument } from '../../file/text-document.ts'
import { parseNotice } from '../../parse-notice.ts'
import { tasksOf } from '../../testing/parse-table.ts'
import { wideDirectory } from '../../testing/wide-notice.ts'

const expected = {
  number: 1,
  title: '公佈清單',
  leads: ['DEPT-ARC'],
  groups: ['CITIES'],
  units: [],
  dates: ['2020-09-30'],
}

describe('a paragraph says who does it', () => {
  it.each([
    '一、窗口\n(一)公佈清單。逐項公佈。(省檔案局牽頭,各設區市政府按職責分工負責,9月底前完成)',
    '一、窗口\n1.公佈清單。9月底前逐項公佈。(牽頭單位:省檔案局;責任單位:各設區市政府)',
    '一、窗口\n1.公佈清單\n9月底前逐項公佈。\n牽頭單位:省檔案局\n責任單位:各設區市政府',
    '一、公佈清單。逐項公佈。牽頭單位:省檔案局;配合單位:各設區市政府;完成時限:9月底前',
    '一、公佈清單。逐項公佈。〔省檔案局牽頭,各設區市政府配合;2020年9月30日前〕',
  ])('as in %j', (text) => {
    expect(tasksOf(text)).toMatchObject([expected])
  })
})

it('Numbers of tasks may start again in each chapter.', () => {
  const tasks = tasksOf(`一、窗口
1.公佈清單。(省檔案局)
2.公開時間。(省檔案局)
二、熱線
1.合併號碼。(省財政廳)
2.夜間接聽。(省財政廳)`)
  expect(tasks.map(({ number, title }) => [number, title])).toEqual([
    [1, '公佈清單'],
    [2, '公開時間'],
    [3, '合併號碼'],
    [4, '夜間接聽'],
  ])
})

const direct = (body: string) =>
  parseNotice(
    textDocument(`海東省人民政府辦公廳關於做好公開工作的通知
海政辦〔2020〕9號
各市、縣(區)人民政府,省政府各部門:
為落實條例,現通知如下:
${body}
海東省人民政府辦公廳
2020年3月2日`),
    wideDirectory,
  )

it('A notice that is the letter itself has its tasks above the signature, for all addressees if it names nobody.', () => {
  const { notice, notes } = direct(`一、公佈清單。9月底前逐項公佈。
二、公開時間。每個窗口公佈。
各單位於12月1日前報送情況。`)
  expect(notice?.tasks).toMatchObject([
    { title: '公佈清單', groupCodes: ['COUNTIES', 'ALL_DEPTS'], dates: [{ rule: '2020-09-30' }] },
    { title: '公開時間', groupCodes: ['COUNTIES', 'ALL_DEPTS'], dates: [] },
  ])
  expect(notice?.obligations).toMatchObject([{ rule: '2020-12-01' }])
  expect(notes).toHaveLength(2)
})

it('A notice without numbers has one requirement per paragraph.', () => {
  const { notice } = direct(`各窗口要公佈辦事清單,並寫明依據。
各熱線要在10月31日前合併號碼,不得收費。`)
  expect(notice?.tasks).toMatchObject([
    { number: 1, requirement: '各窗口要公佈辦事清單,並寫明依據。' },
    { number: 2, dates: [{ rule: '2020-10-31' }] },
  ])
})

it('A paragraph in brackets below items names who does the task above them, and 保障措施 is no task.', () => {
  const { notice, notes } = direct(`一、窗口
(一)公佈清單。逐項公佈:
1.寫明依據;
2.寫明時限。
(責任單位:省檔案局,各設區市政府)
二、保障措施
各地、各部門要於12月10日前報送情況。`)
  expect(notice?.tasks).toMatchObject([
    {
      title: '公佈清單',
      requirement: '公佈清單。逐項公佈:\n1.寫明依據;\n2.寫明時限。',
      namedUnitIds: ['DEPT-ARC'],
      groupCodes: ['CITIES'],
    },
  ])
  expect(notice?.chapters).toHaveLength(1)
  expect(notice?.obligations).toMatchObject([{ rule: '2020-12-10' }])
  expect(notes).toMatchObject([{ text: '二、保障措施' }])
})
