import { expect, it } from 'vitest'
import { openHub } from '../support/hub.ts'
import { importText } from '../support/import-text.ts'
import { noticeText } from '../support/notice-text.ts'
import { report } from '../support/reported-progress.ts'
import { anyStore } from '../support/stores.ts'
import { expectSameAnswers, type EarlierAnswer, recordAnswers } from './earlier-answers.ts'

const docNo = '閩政辦〔2018〕77號'
const own = '350000-闽政办-2018-77'
const shipped = 'fujian-2018-43'

const issued = noticeText({
  docNo,
  signedOn: '2018年11月20日',
  tasks: [
    { title: '公佈窗口清單', leads: ['省審改辦'], requirement: '12月24日前公佈。' },
    { title: '更新窗口清單', requirement: '12月31日前更新。' },
  ],
})
const reissued = noticeText({
  docNo,
  signedOn: '2018年11月20日',
  tasks: [
    { title: '更新窗口清單', requirement: '12月27日前更新。' },
    { title: '開通預約電話', requirement: '12月29日前開通。' },
  ],
})

/** One is accepted, one exempt, one waits, one extended, one taken over. */
const assignments = [
  `${shipped}:21:CITY-350200`,
  `${shipped}:21:CITY-350400`,
  `${shipped}:21:CITY-350100`,
  `${shipped}:35:CITY-350500`,
  `${shipped}:21:CITY-350600`,
]

anyStore((store) => {
  it('The answers that were given while units reported, a notice was re-issued and units were reformed are given again for their moments.', async () => {
    let now = new Date('2018-11-21T09:00:00+08:00')
    const hub = await openHub(store.fresh(), { now: now.toISOString(), clock: () => now })
    const office = await hub.as('supervisor', 'PROV-350000', 'office')
    const earlier: EarlierAnswer[] = []
    const record = async (why: string, ...programmes: readonly string[]) => {
      const screen = {
        programmes,
        units: ['PROV-350000', 'CITY-350400', 'CITY-350300'],
        assignments,
      }
      earlier.push(...(await recordAnswers([hub.public, office], now, why, screen)))
    }
    await record('the first start', shipped)
    now = new Date('2018-11-26T10:00:00+08:00')
    await importText(hub, issued, { now: now.toISOString() })
    await record('another notice', shipped, own)
    now = new Date('2018-12-21T17:00:00+08:00')
    await report(hub)
    await record('reports, exemptions and records', shipped, own)
    now = new Date('2018-12-26T08:30:00+08:00')
    await record('only days have passed', shipped, own)
    now = new Date('2018-12-26T08:30:30+08:00')
    await importText(hub, reissued, { now: now.toISOString() })
    now = new Date('2018-12-26T08:31:00+08:00')
    await record('the re-issue moved a date and withdrew a task', shipped, own)
    now = new Date('2018-12-28T17:00:00+08:00')
    const merger = {
      unitIds: ['CNTY-350402', 'CNTY-350403'],
      successorId: 'CITY-350400',
      on: '2018-12-27',
      document: '國函〔2018〕99號',
    }
    expect(await office.refused('mergeUnits', merger)).toEqual([])
    await record('two counties were merged', shipped, own)
    now = new Date('2018-12-29T09:00:00+08:00')
    const move = { unitId: 'CNTY-350205', parentId: 'CITY-350400', on: '2018-12-29' }
    expect(await office.refused('moveUnit', { ...move, document: '國函〔2018〕100號' })).toEqual([])
    const named = {
      unitId: 'CNTY-350206',
      nameHant: '湖裡新區',
      on: '2018-12-29',
      document: '國函',
    }
    expect(await office.refused('renameUnit', named)).toEqual([])
    await record('a unit was moved and another renamed', shipped, own)
    now = new Date('2019-01-07T09:00:00+08:00')
    await record('the year has ended', shipped, own)
    now = new Date('2019-03-04T09:00:00+08:00')
    await expectSameAnswers(earlier)
  }, 600_000)
})
