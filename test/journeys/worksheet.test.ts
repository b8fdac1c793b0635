import { expect, it } from 'vitest'
import { openHub, type TestHub } from '../support/hub.ts'
import { noticeText } from '../support/notice-text.ts'
import { anyStore } from '../support/stores.ts'
import { contentOf } from '../support/worksheet-file.ts'
import { exported, take, worksheetFile } from '../support/worksheets.ts'

const tasks = [
  {
    title: '整合政務服務熱線',
    leads: ['省審改辦'],
    requirement: '9月底前整合熱線,3個工作日內答覆。',
  },
  { title: '晾曬古籍目錄', requirement: '及時公佈,12月20日前完成。' },
]
const docNo = '閩政辦〔2019〕61號'
const id = '350000-闽政办-2019-61'
const letter = ['按照國辦發〔2019〕14號要求印發。各單位於5月15日前報送實施安排。']
const good = noticeText({ docNo, letter, tasks })

const api = async (hub: TestHub, programme: string) => {
  const { programmes } = await hub.public.get<{ programmes: readonly { readonly id: string }[] }>(
    '{ programmes { id docNo signedOn year issuer { id } chapters { title domain } tasks { number title leads { id } deadlines { date rule } topics { topic { id } isProposed } } } }',
  )
  return programmes.find((one) => one.id === programme)
}

anyStore((store) => {
  it('A worksheet of a notice imports as the programme, and the programme exports as the same worksheet.', async () => {
    const hub = await openHub(store.fresh())
    const sheet = await worksheetFile(hub, good)
    sheet.cell('章', 2, '領域').value = 'government-services'
    const dry = await take(hub, await sheet.bytes(), { dryRun: true })
    expect(dry).toMatchObject({ ok: true })
    expect(await api(hub, id)).toBeUndefined()
    expect(await take(hub, await sheet.bytes())).toEqual(dry)
    const { sheet: again, bytes } = await exported(hub, id)
    expect(contentOf(again)).toEqual(contentOf(sheet))
    const repeated = await take(hub, bytes)
    expect(new Set(repeated.lines.map(({ outcome }) => outcome))).toEqual(new Set(['same']))
    expect(contentOf((await exported(hub, id)).sheet)).toEqual(contentOf(sheet))
  })

  it('A notice with rows that were not understood becomes a programme when an officer completes its worksheet.', async () => {
    const hub = await openHub(store.fresh())
    const broken = good
      .replace('省審改辦', '省無名辦')
      .replace('2019年4月2日', '簽發日期見原件')
      .replace('及時公佈,12月20日前完成。', '')
    const sheet = await worksheetFile(hub, broken)
    expect(sheet.head('成文日期').text).toBe('')
    expect(sheet.cell('任務', 2, '牽頭單位').text).toBe('省無名辦')
    expect(sheet.cell('任務', 2, '存疑').text).toContain('“省無名辦”不是已登記的單位')
    const refused = await take(hub, await sheet.bytes())
    expect(refused.ok).toBe(false)
    expect(refused.lines.map(({ place }) => place)).toContain('sheet 任務 row 3')

    sheet.head('成文日期').value = new Date('2019-04-02T00:00:00Z')
    sheet.head('發文機關').value = '福建省人民政府辦公廳'
    sheet.head('標題').value = '福建省人民政府辦公廳關於印發便民工作分工表的通知'
    sheet.cell('章', 2, '領域').value = 'government-services'
    sheet.cell('任務', 2, '牽頭單位').value = '省审改办；DEPT-DRC'
    sheet.cell('任務', 2, '完成時限').value = '2019年9月30日\n3個工作日內'
    sheet.cell('任務', 3, '序號').value = 2
    sheet.cell('任務', 3, '任務').value = '晾曬古籍目錄'
    sheet.cell('任務', 3, '責任單位').value = '各設區市政府'
    sheet.cell('任務', 3, '工作要求').value = '及時公佈。'
    sheet.cell('任務', 3, '完成時限').value = '2019/12/20 12月20日前\n持續 長期堅持'
    const { ok, lines } = await take(hub, await sheet.bytes())
    expect([ok, lines.filter(({ outcome }) => outcome === 'failed')]).toEqual([true, []])
    expect(await api(hub, id)).toMatchObject({
      signedOn: '2019-04-02',
      issuer: { id: 'DEPT-PGO' },
      chapters: [{ domain: 'GOVERNMENT_SERVICES' }],
      tasks: [
        {
          leads: [{ id: 'DEPT-SGB' }, { id: 'DEPT-DRC' }],
          deadlines: [
            { date: '2019-09-30', rule: null },
            { date: null, rule: 'P3WD' },
          ],
        },
        { title: '晾曬古籍目錄', deadlines: [{ date: '2019-12-20' }, { date: null, rule: null }] },
      ],
    })
  })

  it('A file that cannot be read gives a worksheet in which everything can be filled in.', async () => {
    const hub = await openHub(store.fresh())
    const sheet = await worksheetFile(hub, Buffer.from('%PDF-1.7 scanned'))
    expect(sheet.cell('問題', 2, '問題').text).toContain('檔案為 PDF')
    for (const [item, value] of Object.entries({
      發文字號: '宁政办〔2019〕3号',
      標題: '寧德市人民政府辦公室關於公開預算的通知',
      發文機關: '寧德市人民政府辦公室',
      成文日期: '2019.3.4',
    }))
      sheet.head(item).value = value
    sheet.cell('章', 2, '章').value = '公開'
    sheet.cell('章', 2, '領域').value = 'disclosure'
    sheet.sheet('任務').getRow(2).values = [
      1,
      '',
      '',
      '公開預算',
      '',
      '各縣(區)政府',
      '6月底前公開。',
    ]
    sheet.cell('任務', 2, '完成時限').value = '6月底前'
    const { ok, lines } = await take(hub, await sheet.bytes())
    expect([ok, lines.filter(({ outcome }) => outcome === 'failed')]).toEqual([true, []])
    expect(await api(hub, '350900-宁政办-2019-3')).toMatchObject({
      issuer: { id: 'CITY-350900' },
      tasks: [{ number: 1, deadlines: [{ date: '2019-06-30' }] }],
    })
  })

  it('A corrected worksheet that is imported later is a re-issue.', async () => {
    const hub = await openHub(store.fresh())
    const first = await worksheetFile(hub, good)
    first.cell('章', 2, '領域').value = 'government-services'
    await take(hub, await first.bytes())
    const { sheet } = await exported(hub, id)
    sheet.cell('任務', 2, '完成時限').value = '2019-10-31 9月底前\nP3WD 3個工作日內'
    sheet.cell('任務', 2, '主題').value = 'platforms.hotlines'
    sheet.cell('任務', 2, '主題已確認').value = '是'
    sheet.sheet('任務').spliceRows(3, 1)
    const { ok, lines } = await take(hub, await sheet.bytes())
    expect(ok).toBe(true)
    const changes = lines.filter(({ item }) => item.startsWith('task'))
    expect(changes).toMatchObject([
      { outcome: 'changed', detail: expect.stringContaining('date 2019-09-30 → 2019-10-31') },
      { outcome: 'withdrawn', item: 'task 2 晾曬古籍目錄' },
    ])
  })
})
