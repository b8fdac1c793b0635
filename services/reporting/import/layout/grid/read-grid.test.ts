import { describe, expect, it } from 'vitest'
import { parseBehindLetter, problemsOf, tasksOf } from '../../testing/parse-table.ts'

const expected = {
  number: 1,
  title: '公佈清單',
  leads: ['DEPT-ARC'],
  groups: ['CITIES'],
  units: [],
  dates: ['2020-09-30'],
  requirement: '逐項公佈。',
}

describe('columns are known by their headings, in any order', () => {
  it.each([
    [
      '| 序號 | 工作任務 | 牽頭單位 | 責任單位 | 工作要求 | 完成時限 |',
      '| 1 | 公佈清單 | 省檔案局 | 各設區市政府 | 逐項公佈。 | 9月底前 |',
    ],
    [
      '| 时限 | 责任 | 牵头 | 要求 | 任务 |',
      '| 9月30日 | 各设区市政府 | 省档案局 | 逐項公佈。 | 公佈清單 |',
    ],
    [
      '| 任務名稱 | 主要措施 | 主辦單位 | 協辦單位 | 時間節點 |',
      '| 公佈清單 | 逐項公佈。 | 省檔案局 | 各設區市政府 | 2020年9月底 |',
    ],
    [
      '| 事項 | 目標要求 | 牽頭部門 | 配合部門 | 完成時間 | 備註 |',
      '| 1.公佈清單 | 逐項公佈。 | 省檔案局 | 各設區市政府 | 2020-09-30 | 另行通知 |',
    ],
    [
      '| 編號 | 重點任務 | 具體舉措 | 責任單位(首個為牽頭單位) | 進度要求 |',
      '| 1 | 公佈清單 | 逐項公佈。 | 省檔案局、各設區市政府 | 9月底前完成 |',
    ],
    ['事項\t牽頭\t配合\t措施\t期限', '公佈清單\t省檔案局\t各設區市政府\t逐項公佈。\t9月底前'],
  ])('as %s', (heads, row) => {
    expect(tasksOf(`${heads}\n${row}`)).toEqual([expected])
  })
})

it('A row without number and title adds to the task above it.', () => {
  const tasks = tasksOf(`| 序號 | 任務 | 要求 | 責任單位 | 時限 |
| 1 | 公佈清單 | 逐項公佈。 | 各設區市政府 | 9月底前 |
|  |  | (一)寫明依據。 | 省財政廳 | 10月底前 |`)
  expect(tasks).toMatchObject([
    {
      requirement: '逐項公佈。\n(一)寫明依據。',
      groups: ['CITIES'],
      units: ['DEPT-FIN'],
      dates: ['2020-09-30', '2020-10-31'],
    },
  ])
})

it('A table that a page broke in two is one, and its headings may stand on each page.', () => {
  const tasks = tasksOf(`| 序號 | 任務 | 責任單位 | 時限 |
| 1 | 公佈清單 | 各設區市政府 | 9月底前 |
第2頁
| 序號 | 任務 | 責任單位 | 時限 |
|  |  | 省財政廳 | 10月底前 |
| 2 | 公開時間 | 省檔案局 | 年底前 |`)
  expect(tasks).toMatchObject([
    {
      title: '公佈清單',
      groups: ['CITIES'],
      units: ['DEPT-FIN'],
      dates: ['2020-09-30', '2020-10-31'],
    },
    { title: '公開時間', units: ['DEPT-ARC'] },
  ])
})

describe('names beside verbs and brackets', () => {
  it.each([
    ['由省檔案局牽頭,省財政廳、各設區市政府配合', ['DEPT-ARC'], ['DEPT-FIN'], ['CITIES']],
    ['省檔案局(牽頭)、省財政廳,各設區市政府', ['DEPT-ARC'], ['DEPT-FIN'], ['CITIES']],
    [
      '省檔案局、省財政廳牽頭負責;各設區市政府按職責分工落實',
      ['DEPT-ARC', 'DEPT-FIN'],
      [],
      ['CITIES'],
    ],
    ['省編辦(省檔案局)和省財政廳', [], ['DEPT-ARC', 'DEPT-FIN'], []],
    ['省財政廳等有關部門', [], ['DEPT-FIN'], []],
    ['牽頭單位:省檔案局 責任單位:省財政廳', ['DEPT-ARC'], ['DEPT-FIN'], []],
    ['省 檔 案 局', [], ['DEPT-ARC'], []],
  ])('are read in %s', (cell, leads, units, groups) => {
    expect(tasksOf(`| 任務 | 責任分工 |\n| 公佈清單 | ${cell} |`)).toMatchObject([
      { leads, units, groups },
    ])
  })
})

it('A table without a column of requirements has them as titles, and a long title is cut at its first sentence.', () => {
  const tasks = tasksOf(`| 任務 | 責任單位 |
| 公佈清單。每項寫明依據,並在網站首頁設立專欄,於9月底前完成。 | 各設區市政府 |`)
  expect(tasks).toMatchObject([
    {
      title: '公佈清單',
      requirement: '公佈清單。每項寫明依據,並在網站首頁設立專欄,於9月底前完成。',
      dates: ['2020-09-30'],
    },
  ])
})

it('A category in front of the tasks is a chapter, and a remark below the table is no task.', () => {
  const { notice, notes } = parseBehindLetter(
    `| 類別 | 任務 | 責任單位 |
| 窗口 | 公佈清單 | 各設區市政府 |
|  | 公開時間 | 各設區市政府 |
| 熱線 | 合併號碼 | 各設區市政府 |
| 註:本表由辦公廳解釋 |  |  |`.replace('註', '注'),
  )
  expect(notice?.chapters.map(({ number, title }) => [number, title])).toEqual([
    [1, '窗口'],
    [2, '熱線'],
  ])
  expect(notice?.tasks.map(({ sectionNumber }) => sectionNumber)).toEqual([1, 1, 2])
  expect(notes).toMatchObject([{ text: '注:本表由辦公廳解釋' }])
})

it('A table without a column of units is for all addressees of the letter.', () => {
  expect(tasksOf('| 任務 | 時限 |\n| 公佈清單 | 年底前 |')).toMatchObject([
    { groups: ['COUNTIES', 'ALL_DEPTS'], leads: [] },
  ])
})

it('A group that leads carries the task out, and the report says so.', () => {
  const { notice, notes } = parseBehindLetter('| 任務 | 牽頭單位 |\n| 公佈清單 | 各設區市政府 |')
  expect(notice?.tasks).toMatchObject([{ leadUnitIds: [], groupCodes: ['CITIES'] }])
  expect(notes).toMatchObject([
    {
      text: '各設區市政府',
      note: expect.objectContaining({ en: expect.stringContaining('a group leads') }),
    },
  ])
})

describe('a row that cannot be understood is a problem with its place', () => {
  it.each([
    [
      'names an unknown unit',
      '| 1 | 公佈清單 | 省無名局 |',
      'line 9: “省無名局” is no known unit or group of units.',
    ],
    ['names nobody', '| 1 | 公佈清單 |  |', 'line 9: The task names no responsible units.'],
    [
      'repeats a number',
      '| 1 | 公佈清單 | 各設區市政府 |\n| 1 | 公開時間 | 各設區市政府 |',
      'line 10: Task 1 stands here a second time.',
    ],
    [
      'skips a number',
      '| 2 | 公佈清單 | 各設區市政府 |',
      'line 9: Task 1 is missing before this line.',
    ],
    ['has a number and no task', '| 1 |  | 各設區市政府 |', 'line 9: This row belongs to no task.'],
    [
      'has a day that no calendar has',
      '| 1 | 2月30日前公佈清單 | 各設區市政府 |',
      'line 9: “2月30日前” is no possible date or time limit.',
    ],
  ])('if it %s', (_, rows, problem) => {
    expect(problemsOf(`| 序號 | 任務 | 責任單位 |\n${rows}`)).toContain(problem)
  })

  it('if no row has known headings', () => {
    expect(problemsOf('| 甲 | 乙 | 丙 |\n| 1 | 公佈清單 | 各設區市政府 |')).toContain(
      'line 8: No row of the table has known headings.',
    )
  })
})
