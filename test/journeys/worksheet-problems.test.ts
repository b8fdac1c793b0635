import { expect, it } from 'vitest'
import { openHub } from '../support/hub.ts'
import { noticeText } from '../support/notice-text.ts'
import { anyStore } from '../support/stores.ts'
import { take, worksheetFile } from '../support/worksheets.ts'

const good = noticeText({
  docNo: '閩政辦〔2019〕61號',
  letter: ['各單位於5月15日前報送實施安排。'],
  tasks: [
    { title: '整合政務服務熱線', leads: ['省審改辦'], requirement: '9月底前整合熱線。' },
    { title: '晾曬古籍目錄', requirement: '及時公佈,12月20日前完成。' },
  ],
})
const numbers = '{ programmes { docNo } }'

anyStore((store) => {
  it('All problems of all rows are reported at once with their rows, and nothing is changed.', async () => {
    const hub = await openHub(store.fresh())
    const sheet = await worksheetFile(hub, good)
    sheet.head('公佈日期').value = '2019-02-30'
    sheet.head('依據文號').value = 2020
    sheet.cell('章', 2, '領域').value = 'culture'
    sheet.cell('任務', 2, '主題').value = 'platforms.telegraph；disclosure.budgets'
    sheet.cell('任務', 2, '牽頭單位').value = '省無名辦'
    sheet.cell('任務', 2, '完成時限').value = '儘快完成吧'
    sheet.cell('任務', 3, '序號').value = 1
    sheet.cell('任務', 3, '任務').value = ''
    sheet.cell('任務', 3, '章').value = '別的章'
    sheet.cell('任務', 3, '工作要求').value = '聯繫 138 0013 8000。'
    sheet.cell('任務', 3, '完成時限').value = '2018-01-01'
    sheet.cell('義務', 2, '到期').value = '某日'
    const { ok, lines } = await take(hub, await sheet.bytes())
    expect(ok).toBe(false)
    const found = lines.map(({ place, detail }) => `${place}: ${detail.split('. ')[0]}`)
    for (const part of [
      'sheet 通知 row 6: This is no day',
      'sheet 通知 row 8: This is no document number',
      'sheet 章 row 2: This is no domain',
      'sheet 任務 row 2: “platforms.telegraph” is no topic',
      'sheet 任務 row 2: “省無名辦” is no known unit',
      'sheet 任務 row 2: This is neither a day nor a time limit',
      'sheet 任務 row 3: Row 2 has the same number',
      'sheet 任務 row 3: “title” is empty',
      'sheet 任務 row 3: “別的章” is no chapter',
      'sheet 任務 row 3: This day is before the signing',
      'sheet 義務 row 2: This is no day',
    ])
      expect(found).toContainEqual(expect.stringContaining(part))
    expect(JSON.stringify(lines)).toContain('138********')
    expect(JSON.stringify(lines)).not.toContain('138 0013 8000')
    expect(await hub.public.get(numbers)).toEqual({ programmes: [{ docNo: '閩政辦〔2018〕43號' }] })
  })

  it('A deleted sheet, a deleted column and a file that is no workbook are refused.', async () => {
    const hub = await openHub(store.fresh())
    const sheet = await worksheetFile(hub, good)
    sheet.book.removeWorksheet(sheet.sheet('義務').id)
    sheet.cell('任務', 1, '主題').value = 'x'
    const { ok, lines } = await take(hub, await sheet.bytes())
    expect(ok).toBe(false)
    expect(lines.map(({ place, detail }) => `${place}: ${detail}`)).toEqual([
      expect.stringContaining('sheet 任務 row 1: The sheet has no column “topics”'),
      expect.stringContaining('the file: The worksheet has no sheet “obligations”'),
    ])
    for (const bytes of [
      Buffer.from('no workbook'),
      new Uint8Array(0),
      Buffer.from('PK\u0003\u0004'),
    ])
      expect(await take(hub, bytes)).toMatchObject({ ok: false, lines: [{ place: 'the file' }] })
  })
})
