import { expect, it } from 'vitest'
import { Locale } from '../../schema/vocabulary/index.ts'
import { importNotice } from '../../services/reporting/import/import-notice.ts'
import { localizeReport } from '../../services/reporting/import/localize-report.ts'
import { docxOf } from '../../services/reporting/import/testing/notice-files.ts'
import { shortNotice } from '../../services/reporting/import/testing/short-notice.ts'
import { openHub, type TestHub } from '../support/hub.ts'
import { anyStore } from '../support/stores.ts'

/** The notice of the tests with names of units of Fujian, so that the hub knows them. */
const notice = Object.entries({
  '省直各部門、各直屬單位': '省政府各部門、各直屬機構',
  濱海新區管委會: '平潭綜合實驗區管委會',
  '省“一號通辦+熱線”\n\n協調辦': '省“互聯網+政務服務”\n\n聯席辦',
  省信息中心: '省經濟信息中心',
  省檔案局: '省審改辦',
  海東省: '福建省',
}).reduce((text, [from, to]) => text.replaceAll(from, to), shortNotice)

const run = async (
  hub: TestHub,
  source: string | Uint8Array,
  dryRun = false,
  domains: readonly string[] | undefined = ['disclosure', 'government-services'],
) => {
  const store = hub.hub.services.running.get('reporting')?.store
  if (!store) throw new Error('reporting does not run')
  const result = await importNotice(store, source, { dryRun, domains, now: new Date() })
  return localizeReport(result, Locale.EN)
}

const programme = async (hub: TestHub) =>
  (
    await hub.public.get<{
      programmes: readonly { docNo: string; tasks: readonly { number: number }[] }[]
    }>(
      '{ programmes { docNo tasks { number title requirement leads { id } deadlines { kind date rule } } } }',
    )
  ).programmes

anyStore((store) => {
  it('An imported notice becomes a second programme with tasks, lead units, deadlines and assignments.', async () => {
    const hub = await openHub(store.fresh())
    const { ok, lines } = await run(hub, notice)
    expect(ok).toBe(true)
    expect(new Set(lines.map(({ outcome }) => outcome))).toEqual(new Set(['new']))
    const [newest] = await programme(hub)
    expect(newest).toMatchObject({
      docNo: '海政辦〔2019〕7號',
      tasks: [
        { number: 1, leads: [{ id: 'DEPT-SGB' }], deadlines: [{ kind: 'DURATION', rule: 'P3WD' }] },
        { number: 2, leads: [], deadlines: [{ kind: 'FIXED', date: '2019-09-30' }] },
        { number: 3, leads: [{ id: 'DEPT-IGS' }] },
        { number: 4, leads: [{ id: 'DEPT-EIC' }, { id: 'DEPT-SGB' }] },
        { number: 5, leads: [] },
      ],
    })
    const { assignments } = await hub.public.get<{ assignments: { totalCount: number } }>(
      '{ assignments(where: { programme: "350000-海政办-2019-7", units: ["CITY-350200"], obligations: false }) { totalCount } }',
    )
    expect(assignments.totalCount).toBe(5)
  })

  it('A dry run changes nothing and reports the same as the real run.', async () => {
    const hub = await openHub(store.fresh())
    const before = await programme(hub)
    const dry = await run(hub, notice, true)
    expect(await programme(hub)).toEqual(before)
    expect((await run(hub, notice)).lines).toEqual(dry.lines)
  })

  it('A second import changes nothing, and a third changes only the differences.', async () => {
    const hub = await openHub(store.fresh())
    await run(hub, notice)
    const again = await run(hub, notice)
    expect(new Set(again.lines.map(({ outcome }) => outcome))).toEqual(new Set(['same']))
    const edited = await run(hub, notice.replace('不得收費', '不得收取費用'))
    expect(edited.lines.filter(({ outcome }) => outcome !== 'same')).toMatchObject([
      { outcome: 'changed', item: 'task 2', detail: 'requirement' },
    ])
  })

  it('A notice whose texts show a mobile number or a credential is refused by the task.', async () => {
    const hub = await openHub(store.fresh())
    const before = await programme(hub)
    const { ok, lines } = await run(
      hub,
      notice.replace('不得收費', '不得收費(聯繫 138 0013 8000,見 https://a:b@www.example.cn)'),
    )
    expect(ok).toBe(false)
    expect(lines).toMatchObject([
      { outcome: 'failed', item: 'task 2', detail: expect.stringContaining('138********') },
    ])
    expect(await programme(hub)).toEqual(before)
  })

  it('The import of a malformed file changes nothing and reports the line and the reason.', async () => {
    const hub = await openHub(store.fresh())
    const before = await programme(hub)
    const { ok, lines } = await run(hub, notice.replace('省審改辦', '省無名辦'))
    expect(ok).toBe(false)
    expect(lines).toMatchObject([{ outcome: 'failed', item: '省無名辦', line: 35 }])
    expect(await programme(hub)).toEqual(before)
  })

  it('A Word document becomes a programme, and its dry run reports the count of tasks and every date with its words.', async () => {
    const hub = await openHub(store.fresh())
    const file = await docxOf(
      [
        '福建省人民政府办公厅关于印发窗口工作分工的通知',
        '闽政办〔2019〕9号',
        '各市、县(区)人民政府:',
        '福建省人民政府办公厅',
        '2019年3月8日',
        '窗口工作分工',
      ],
      [
        ['任务', '要求', '牵头', '责任', '时限'],
        [
          '公开台江区清单',
          '适时更新。',
          '省审改办',
          '各设区市政府、省财政厅',
          '次年1月15日17:00前',
        ],
      ],
    )
    const domains = ['disclosure']
    const dry = await run(hub, file, true, domains)
    expect(
      dry.readings.map(({ kind, item, words, readAs }) => [kind, item, words, readAs]),
    ).toEqual([
      ['tasks', '閩政辦〔2019〕9號', '窗口工作分工', '1 tasks in 1 chapters and 1 sections'],
      ['date', 'task 1', '次年1月15日17:00前', expect.stringMatching(/^2020-01-15 .*17:00/)],
      ['note', 'task 1', '适时', expect.stringContaining('states no single day')],
      ['chapter', 'chapter 1', '窗口工作分工', expect.stringContaining('by --domains')],
    ])
    expect(await run(hub, file, false, domains)).toMatchObject({ ok: true, readings: dry.readings })
    const [newest] = (
      await hub.public.get<{ programmes: readonly unknown[] }>(
        '{ programmes { docNo tasks { hant: title(locale: ZH_HANT) hans: title(locale: ZH_HANS) leads { id } deadlines { date description(locale: ZH_HANT) } summary(locale: ZH_HANT) } } }',
      )
    ).programmes
    expect(newest).toEqual({
      docNo: '閩政辦〔2019〕9號',
      tasks: [
        {
          hant: '公開台江區清單',
          hans: '公开台江区清单',
          leads: [{ id: 'DEPT-SGB' }],
          deadlines: [{ date: '2020-01-15', description: '次年1月15日17:00前' }],
          summary: '適時更新。',
        },
      ],
    })
    const { assignments } = await hub.public.get<{ assignments: { totalCount: number } }>(
      '{ assignments(where: { programme: "350000-闽政办-2019-9", units: ["DEPT-DOF"], obligations: false }) { totalCount } }',
    )
    expect(assignments.totalCount).toBe(1)
  })

  it('A file that is no notice is one problem, and changes nothing.', async () => {
    const hub = await openHub(store.fresh())
    const before = await programme(hub)
    expect(await run(hub, Buffer.from('%PDF-1.4'))).toMatchObject({
      ok: false,
      lines: [{ outcome: 'failed', place: 'the file', detail: expect.stringContaining('PDF') }],
    })
    expect(await programme(hub)).toEqual(before)
  })
})
