import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openNotice } from './file/open-notice.ts'
import { parseNotice } from './parse-notice.ts'
import { docxOf, htmlOf, xlsxOf } from './testing/notice-files.ts'
import { wideDirectory, wideLetter, wideTable } from './testing/wide-notice.ts'

const isSound = async (file: string | Uint8Array): Promise<boolean> => {
  const { notice, problems } = parseNotice(await openNotice(file), wideDirectory)
  if (!notice) return problems.length > 0 && problems.every(({ reason, place }) => reason && place)
  return problems.length === 0 && notice.tasks.length > 0
}

const words = fc.oneof(
  fc.constantFrom(
    '任務',
    '工作要求',
    '牽頭單位',
    '責任單位',
    '時限',
    '序號',
    '一、窗口',
    '(一)清單',
  ),
  fc.constantFrom('1', '2.公佈', '(1)', '省檔案局', '各設區市政府', '9月底前', '長期', '', '次年'),
  fc.string({ unit: 'binary', maxLength: 8 }),
)
const span = fc.integer({ min: 0, max: 4 })
const table = fc.array(
  fc.array(fc.record({ text: words, width: span, height: span }), { maxLength: 5 }),
  { maxLength: 8 },
)

it('A page with any table is read, or has problems.', async () => {
  await fc.assert(
    fc.asyncProperty(table, (cells) => isSound(htmlOf(wideLetter, cells))),
    { numRuns: 300 },
  )
})

it('Any bytes are read, or have problems.', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), isSound), { numRuns: 300 })
})

it('A damaged Word document or workbook is read, or has problems.', async () => {
  const files = [await docxOf(wideLetter, wideTable), await xlsxOf(wideLetter, wideTable)]
  const damage = fc.tuple(
    fc.constantFrom(...files),
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 20 }),
  )
  await fc.assert(
    fc.asyncProperty(damage, ([file, bytes]) => {
      const damaged = new Uint8Array(file)
      for (const [at, byte] of bytes) damaged[at % damaged.length] = byte
      return isSound(damaged)
    }),
    { numRuns: 60 },
  )
})

it('A table with a garbled number of merged rows and columns does not fill the memory.', async () => {
  const page = htmlOf(wideLetter, [
    [{ text: '任務', width: 1e9, height: 1e9 }, '責任單位'],
    ['甲', '乙'],
  ])
  expect(await isSound(page)).toBe(true)
})
