import { expect, it } from 'vitest'
import { Unit } from '../../services/reporting/unit/unit.ts'
import { openHub, type TestHub } from '../support/hub.ts'
import { importText, reportingStore } from '../support/import-text.ts'
import { noticeText } from '../support/notice-text.ts'
import { eachStore } from '../support/stores.ts'

const cities = { groups: '各設區市政府' }
const districts = { groups: '各縣(區)政府' }
const above = noticeText({
  docNo: '閩政辦〔2019〕88號',
  tasks: [
    { title: '全面公佈辦事指南', ...cities, requirement: '9月30日前公佈,公佈率達到100%。' },
    { title: '合併服務熱線', ...cities, requirement: '10月31日前合併。' },
    { title: '及時答覆網民留言', ...cities, requirement: '3個工作日內答覆。' },
    { title: '建立窗口評價制度', ...cities, requirement: '11月30日前建立。' },
    {
      title: '整理省級檔案',
      leads: ['省審改辦'],
      groups: '省直各有關部門',
      requirement: '6月30日前整理。',
    },
  ],
})
const own = noticeText({
  docNo: '南政辦〔2019〕12號',
  issuer: '南平市人民政府辦公室',
  letter: ['根據閩政辦〔2019〕88號,現將分工表印發給你們。'],
  tasks: [
    { title: '公佈辦事指南', ...districts, requirement: '12月20日前公佈,公佈率達到80%。' },
    { title: '及時答覆網民留言', ...districts, requirement: '5個工作日內答覆。' },
    { title: '建立窗口評價制度', ...districts, requirement: '11月30日前建立。' },
    { title: '培訓窗口人員', ...districts, requirement: '7月31日前培訓。' },
  ],
})
const query = `query ($programme: ID!, $above: ID) { cascade(programme: $programme, above: $above) {
  above { id }
  rows { task { number } carriedOutBy { number } findings { gap detail(locale: EN) } }
  additional { number } } }`

const openBoth = async (hub: TestHub): Promise<void> => {
  for (const text of [above, own]) expect((await importText(hub, text)).ok).toBe(true)
}

const programme = '350700-南政办-2019-12'

eachStore((store) => {
  it('The comparison names missing, weaker and later tasks, units that are gone, and additional tasks.', async () => {
    const hub = await openHub(store.fresh(), { now: '2019-05-13T09:00:00+08:00' })
    await openBoth(hub)
    const compared = () =>
      hub.public.get<{
        cascade: { rows: readonly { task: { number: number }; findings: readonly object[] }[] }
      }>(query, { programme })
    const { cascade } = await compared()
    // Task 5 concerns no unit of the city.
    expect(cascade).toEqual({
      above: { id: '350000-闽政办-2019-88' },
      rows: [
        {
          task: { number: 1 },
          carriedOutBy: { number: 1 },
          findings: [
            { gap: 'LATER', detail: 'due date 2019-09-30 → 2019-12-20' },
            { gap: 'WEAKER', detail: 'share 100 % → 80 %' },
          ],
        },
        {
          task: { number: 2 },
          carriedOutBy: null,
          findings: [{ gap: 'MISSING', detail: 'no task is like “合併服務熱線”' }],
        },
        {
          task: { number: 3 },
          carriedOutBy: { number: 2 },
          findings: [{ gap: 'WEAKER', detail: 'time limit P3WD → 5 WD' }],
        },
        { task: { number: 4 }, carriedOutBy: { number: 3 }, findings: [] },
      ],
      additional: [{ number: 4 }],
    })

    await reportingStore(hub).write({ actor: 'test', now: new Date() }, async (tx) => {
      const district = await tx.find(Unit, 'CNTY-350702')
      if (!district) throw new Error('there is no such district')
      await tx.change(district, { kind: 'unit.set', set: { validTo: '2019-05-10' } })
    })
    const gone = (await compared()).cascade.rows.find(({ task }) => task.number === 4)
    expect(gone?.findings).toEqual([
      { gap: 'BODY_GONE', detail: '延平區 existed until 2019-05-10' },
    ])
  })

  it('A programme without one above, and an unknown one, are refused.', async () => {
    const hub = await openHub(store.fresh())
    for (const variables of [
      { programme: 'fujian-2018-43' },
      { programme: 'nonsense' },
      { programme: 'fujian-2018-43', above: 'nonsense' },
      { programme: 'fujian-2018-43', above: 'fujian-2018-43' },
    ]) {
      const { errors } = await hub.public.execute(query, variables)
      expect([variables, errors?.[0]?.extensions?.['code']]).toEqual([variables, 'BAD_USER_INPUT'])
    }
  })
})
