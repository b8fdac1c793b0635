import { expect, it } from 'vitest'
import { tasksOf } from '../../testing/parse-table.ts'

it('Numbers that start again below a heading are counted through the notice.', () => {
  const tasks = tasksOf(`<table><tbody>
工 作 任 務
牽頭單位
責任單位
工作要求
一、窗口
(一)清單
1.公佈清單
省檔案局
各設區市政府
逐項公佈。
二、熱線
(一)號碼
1.合併號碼
各設區市政府
9月底前合併。
</tbody></table>`)
  expect(tasks.map(({ number, title }) => [number, title])).toEqual([
    [1, '公佈清單'],
    [2, '合併號碼'],
  ])
})

it('Items inside a requirement are no tasks, whatever sign ends them, and several leads stand in one cell.', () => {
  const tasks = tasksOf(`<table><tbody>
一、窗口
(1)公佈清單
省檔案局、省財政廳
各設區市政府
9月30日前公佈。
1.寫明事項;
2.寫明依據。
(2)開放數據
省信息中心(牽頭),省財政廳,各設區市政府
11月30日前開放。
</tbody></table>`)
  expect(tasks).toMatchObject([
    {
      number: 1,
      leads: ['DEPT-ARC', 'DEPT-FIN'],
      groups: ['CITIES'],
      requirement: '9月30日前公佈。\n1.寫明事項;\n2.寫明依據。',
    },
    { number: 2, leads: ['DEPT-INF'], units: ['DEPT-FIN'], groups: ['CITIES'] },
  ])
})

it('Items with the numbers of tasks are items if they start again inside a requirement.', () => {
  const tasks = tasksOf(`<table><tbody>
一、窗口
1.公佈清單
各設區市政府
逐項公佈:
1.寫明事項;
2.寫明依據;
3.寫明時限。
2.公開時間
各設區市政府
每個窗口公佈。
</tbody></table>`)
  expect(tasks.map(({ title }) => title)).toEqual(['公佈清單', '公開時間'])
})

it('Headings without tags begin a table, and their order tells the columns.', () => {
  const tasks = tasksOf(`序號
任務
要求
時限
牽頭單位
責任單位
一、窗口
1.公佈清單
逐項公佈。
9月底前
省檔案局
各設區市政府`)
  expect(tasks).toMatchObject([
    {
      title: '公佈清單',
      requirement: '逐項公佈。',
      leads: ['DEPT-ARC'],
      groups: ['CITIES'],
      dates: ['2020-09-30'],
    },
  ])
})

it('A notice without chapters and sections is one chapter.', () => {
  expect(
    tasksOf('<table><tbody>\n1.公佈清單\n各設區市政府\n逐項公佈。\n</tbody></table>'),
  ).toMatchObject([{ number: 1, title: '公佈清單' }])
})

it('Where the headings name one column of units, units without a group are responsible.', () => {
  const tasks = tasksOf(`<table><tbody>
工作任務
責任單位
工作要求
完成時限
1.公佈清單
省檔案局、省財政廳
逐項公佈。
持續推進
</tbody></table>`)
  expect(tasks).toMatchObject([
    { leads: [], units: ['DEPT-ARC', 'DEPT-FIN'], requirement: '逐項公佈。', dates: [] },
  ])
})
