import { expect, it } from 'vitest'
import { openHub, type TestHub } from '../support/hub.ts'
import { importText } from '../support/import-text.ts'
import { anyStore } from '../support/stores.ts'

const programme = '350000-闽政办-2019-88'
/** A page with a table of two tasks: each for the named units. */
const page = (first: string, second: string): string => `<html><body>
<p>福建省人民政府辦公廳關於印發便民工作分工表的通知</p><p>閩政辦〔2019〕88號</p>
<p>各有關單位:</p><p>現將分工表印發給你們。</p><p>福建省人民政府辦公廳</p><p>2019年4月2日</p>
<table><tr><th>序號</th><th>工作任務</th><th>責任單位</th><th>工作要求</th></tr>
<tr><td>1</td><td>張貼海報</td><td>${first}</td><td>9月30日前張貼。</td></tr>
<tr><td>2</td><td>修整坡道</td><td>${second}</td><td>10月31日前修整。</td></tr></table></body></html>`

const imported = async (hub: TestHub, first: string, second: string) =>
  expect(
    await importText(hub, page(first, second), { now: '2019-05-20T09:00:00+08:00' }),
  ).toMatchObject({ ok: true })

const assignments = (hub: TestHub) => {
  const assignmentOf = (number: number, unit: string) =>
    `assignment(id: "${programme}:${number}:${unit}") { state takenOverFrom { id } }`
  return hub.public.get(
    `{ oldPosters: ${assignmentOf(1, 'DEPT-WAT')} newPosters: ${assignmentOf(1, 'DEPT-HUD')}
       oldRamps: ${assignmentOf(2, 'DEPT-WAT')} newRamps: ${assignmentOf(2, 'DEPT-HUD')} }`,
  )
}

anyStore((store) => {
  it('A unit that ended leaves withdrawn assignments withdrawn, and its successor takes a task back that a re-issue had withdrawn.', async () => {
    const hub = await openHub(store.fresh(), { now: '2019-05-20T09:00:00+08:00' })
    await imported(hub, '省水利廳、省住建廳', '省水利廳、省住建廳')
    await imported(hub, '省教育廳', '省水利廳')
    const withdrawn = { state: 'WITHDRAWN', takenOverFrom: null }
    const open = { state: 'NOT_STARTED', takenOverFrom: null }
    expect(await assignments(hub)).toEqual({
      oldPosters: withdrawn,
      newPosters: withdrawn,
      oldRamps: open,
      newRamps: withdrawn,
    })
    const province = await hub.as('supervisor', 'PROV-350000')
    const merger = {
      unitIds: ['DEPT-WAT', 'DEPT-TRA'],
      successorId: 'DEPT-HUD',
      on: '2019-05-20',
      document: '國函〔2019〕31號',
    }
    expect(await province.refused('mergeUnits', merger)).toEqual([])
    const merged = {
      oldPosters: withdrawn,
      newPosters: withdrawn,
      oldRamps: { state: 'NOT_APPLICABLE', takenOverFrom: null },
      newRamps: { state: 'NOT_STARTED', takenOverFrom: { id: 'DEPT-WAT' } },
    }
    expect(await assignments(hub)).toEqual(merged)
    await imported(hub, '省教育廳', '省水利廳')
    expect(await assignments(hub)).toEqual(merged)
  })
})
