import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, it } from 'vitest'
import { noticeText } from '../support/notice-text.ts'
import { openSheetFile } from '../support/worksheet-file.ts'

const cli = join(import.meta.dirname, '../../dist/hub.js')
const province = noticeText({
  docNo: '閩政辦〔2019〕61號',
  tasks: [
    { title: '整合政務服務熱線', requirement: '9月底前整合熱線。' },
    { title: '設置公報書架', requirement: '6月底前設置。' },
  ],
})
const city = noticeText({
  docNo: '寧政辦〔2019〕22號',
  issuer: '寧德市人民政府辦公室',
  letter: ['按照閩政辦〔2019〕61號要求印發。'],
  tasks: [
    { title: '整合政務服務熱線', groups: '各縣(區)政府', requirement: '10月底前整合熱線。' },
    { title: '掛出招牌', groups: '各路神仙', requirement: '7月底前掛出。' },
  ],
})

it(
  'An officer corrects the notice of a city by the commands and compares it with the province’s.',
  {
    timeout: 240_000,
  },
  async () => {
    const folder = mkdtempSync(join(inject('scratchDir'), 'worksheet-command-'))
    const at = (name: string) => join(folder, name)
    writeFileSync(at('province.txt'), province)
    writeFileSync(at('city.txt'), city)
    const env = {
      ...process.env,
      HUB_DATA: at('data'),
      HUB_NOW: '2019-06-03T09:00:00+08:00',
      HUB_LOCALE: 'EN',
    }
    const hub = (...words: readonly string[]) =>
      new Promise<{ readonly code: number; readonly text: string }>((resolve) =>
        execFile(process.execPath, [cli, ...words], { env }, (error, out, failure) =>
          resolve({ code: error ? Number(error.code) : 0, text: out + failure }),
        ),
      )
    expect(await hub('import', 'notice', at('province.txt'))).toMatchObject({
      code: 0,
      text: expect.stringContaining('“便民”: platforms, by the topics of its tasks'),
    })
    expect(await hub('import', 'notice', at('city.txt'), '--domains', 'culture')).toMatchObject({
      code: 1,
      text: expect.stringContaining('“各路神仙” is no known unit'),
    })
    const sheet = at('city.xlsx')
    expect((await hub('import', 'notice', at('city.txt'), '--worksheet', sheet)).code).toBe(0)
    expect(await hub('import', 'notice', at('city.txt'), '--worksheet', sheet)).toMatchObject({
      code: 1,
      text: expect.stringMatching(/exists\. Give another name.*\n$/),
    })
    expect(await hub('import', 'worksheet', sheet)).toMatchObject({
      code: 1,
      text: expect.stringContaining('sheet tasks row 3: 各路神仙'),
    })
    const { cell, book } = await openSheetFile(sheet)
    cell('tasks', 3, 'responsible').value = '各县（区）政府'
    await book.xlsx.writeFile(sheet)
    expect((await hub('import', 'worksheet', sheet, '--dry-run')).text).toContain('nothing changed')
    expect((await hub('import', 'worksheet', sheet)).code).toBe(0)
    const programme = '350900-宁政办-2019-22'
    expect((await hub('export', 'worksheet', programme, at('again.xlsx'))).code).toBe(0)
    expect((await hub('import', 'worksheet', at('again.xlsx'))).text).toMatch(
      / 0 changed, \d+ same/,
    )
    expect(await hub('compare', programme)).toMatchObject({
      code: 1,
      text: expect.stringMatching(
        /^Later +task 1 .* 2019-09-30 → 2019-10-31$[\s\S]*^Missing +task 2 設置公報書架/m,
      ),
    })
    expect((await hub('export', 'worksheet', 'nonsense', at('none.xlsx'))).text).toMatch(
      /^There is no programme nonsense\..*\n$/,
    )
  },
)
