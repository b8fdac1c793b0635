import { expect, it } from 'vitest'
import { unchangedUnit, UnitKind, Unit } from '../../services/reporting/unit/unit.ts'
import { openHub, type TestHub } from '../support/hub.ts'
import { importText, reportingStore } from '../support/import-text.ts'
import { noticeText } from '../support/notice-text.ts'
import { anyStore } from '../support/stores.ts'

const tasks = [
  { title: '窗口延時服務', leads: ['省審改辦'], requirement: '每日延時一小時,7月31日前實現。' },
]
const sentence = async (hub: TestHub, text: string): Promise<string> => {
  const before = await programmes(hub)
  const { ok, lines } = await importText(hub, text)
  expect(ok).toBe(false)
  expect(await programmes(hub)).toEqual(before)
  return lines.map(({ detail }) => detail).join('\n')
}

interface Listed {
  readonly id: string
  readonly docNo: string
  readonly issuer: { readonly id: string }
  readonly carriesOut: readonly { readonly id: string }[]
  readonly carriedOutBy: readonly { readonly id: string }[]
}

const programmes = async (hub: TestHub): Promise<readonly Listed[]> =>
  (
    await hub.public.get<{ programmes: readonly Listed[] }>(
      '{ programmes { id docNo issuer { id } carriesOut { id } carriedOutBy { id } } }',
    )
  ).programmes

/** A bureau of Ningde, as a table of units adds it. */
const addBureau = async (hub: TestHub): Promise<void> => {
  const name = {
    nameHant: '寧德市財政局',
    nameHans: '宁德市财政局',
    nameEn: 'Ningde Finance Bureau',
  }
  const tree = { parentId: 'CITY-350900', path: '/PROV-350000/CITY-350900/DEPT-ND-FIN/' }
  const dates = { validFrom: null, validTo: null, successorId: null }
  await reportingStore(hub).write({ actor: 'test', now: new Date() }, (tx) =>
    tx.create(
      Unit,
      {
        id: 'DEPT-ND-FIN',
        kind: UnitKind.DEPARTMENT,
        ...tree,
        gb2260: null,
        ...name,
        ...dates,
        ...unchangedUnit,
        isReportingUnit: true,
        evidence: 'test',
        note: null,
      },
      { kind: 'unit.set' },
    ),
  )
}

anyStore((store) => {
  it('Two documents with one year and number are two programmes if their words differ.', async () => {
    const hub = await openHub(store.fresh())
    for (const docNo of ['閩政辦〔2019〕31號', '閩政辦函〔2019〕31號', '閩政辦[2019] 031 號'])
      await importText(hub, noticeText({ docNo, tasks }))
    const ids = (await programmes(hub)).map(({ id }) => id)
    expect(ids.toSorted()).toEqual([
      '350000-闽政办-2019-31',
      '350000-闽政办函-2019-31',
      'fujian-2018-43',
    ])
  })

  it('Another document under a stored number is refused with both titles.', async () => {
    const hub = await openHub(store.fresh())
    const next = '福建省人民政府辦公廳關於印發2019年政務公開工作主要任務分解表的通知'
    const refused = await sentence(
      hub,
      noticeText({ docNo: '閩政辦〔2018〕43號', title: next, tasks }),
    )
    expect(refused).toContain('stored as another document: programme fujian-2018-43')
    expect(refused).toContain(next)
  })

  it.each([
    [{ issuer: '浙江省人民政府辦公廳', docNo: '浙政辦發〔2019〕5號' }, 'is no unit of this hub'],
    [{ issuer: '廣州市人民政府辦公室', docNo: '穗府辦〔2019〕5號' }, 'is no unit of this hub'],
    [
      { issuer: '省政府辦公廳', title: '關於便民的通知', docNo: '粵府辦〔2019〕5號' },
      'one of 广东省',
    ],
    [
      { title: '江西省人民政府辦公廳關於便民的通知', docNo: '閩政辦〔2019〕5號' },
      'The title names “江西省人民政府辦公廳”',
    ],
  ])('The notice of another government is refused: %j', async (parts, reason) => {
    const hub = await openHub(store.fresh())
    expect(await sentence(hub, noticeText({ ...parts, tasks }))).toContain(reason)
  })

  it('A city’s notice is its own programme for its own units and names the one that it carries out.', async () => {
    const hub = await openHub(store.fresh(), { now: '2019-06-03T09:00:00+08:00' })
    await addBureau(hub)
    const { ok } = await importText(
      hub,
      noticeText({
        docNo: '寧政辦〔2019〕22號',
        issuer: '寧德市人民政府辦公室',
        letter: ['按照閩政辦〔2018〕43號要求,現將分工表印發給你們。'],
        tasks: [
          {
            title: '公開預算',
            leads: ['市財政局'],
            groups: '各縣(區)人民政府,市直各單位',
            requirement: '9月30日前公開。',
          },
        ],
      }),
    )
    expect(ok).toBe(true)
    const all = await programmes(hub)
    expect(all).toMatchObject([
      {
        id: '350900-宁政办-2019-22',
        issuer: { id: 'CITY-350900' },
        carriesOut: [{ id: 'fujian-2018-43' }],
      },
      { id: 'fujian-2018-43', carriedOutBy: [{ id: '350900-宁政办-2019-22' }] },
    ])
    const { assignments } = await hub.public.get<{
      assignments: { nodes: readonly { unit: { id: string }; role: string }[] }
    }>(
      '{ assignments(first: 50, programme: "350900-宁政办-2019-22") { nodes { role unit { id } } } }',
    )
    const units = assignments.nodes.map(({ unit }) => unit.id)
    expect(units).toHaveLength(10)
    expect(units.filter((id) => !id.startsWith('CNTY-3509'))).toEqual(['DEPT-ND-FIN'])
    // A city's newer programme is not the default of the province's hub.
    const { progress } = await hub.public.get<{ progress: object }>(
      '{ progress(by: [DOMAIN]) { programme { id } total { programme { id } } } }',
    )
    const province = { id: 'fujian-2018-43' }
    expect(progress).toEqual({ programme: province, total: { programme: province } })
  })

  it('A city’s notice whose departments the hub does not know is refused with their wording.', async () => {
    const hub = await openHub(store.fresh())
    const city = { docNo: '莆政辦〔2019〕8號', issuer: '莆田市人民政府辦公室' }
    const task = { title: '公開預算', groups: '市直各單位', requirement: '9月30日前公開。' }
    expect(await sentence(hub, noticeText({ ...city, tasks: [task] }))).toContain('市直各單位')
  })
})
