import { readFileSync, writeFileSync } from 'node:fs'
import exceljs from 'exceljs'
import JSZip from 'jszip'
import { expect, it } from 'vitest'
import { findOrInstall } from '../../support/debian.ts'
import { openHub, type TestHub } from '../../support/hub.ts'
import { saveInOffice } from '../../support/libreoffice.ts'
import { recount } from '../../support/programme-figures.ts'
import { goodReport } from '../../support/read-report.ts'
import { report } from '../../support/reported-progress.ts'
import { freshStore } from '../../support/stores.ts'
import { newPath } from '../../support/worksheet-file.ts'

const soffice = await findOrInstall('soffice', 'libreoffice-calc-nogui')
// LibreOffice has a library for each of its programs; Debian installs them apart.
const writer = await findOrInstall(
  '/usr/lib/libreoffice/program/libswlo.so',
  'libreoffice-writer-nogui',
)

const xiamen = 'CITY-350200'
const today = '2018-12-27'

const openReportedHub = async (): Promise<TestHub> => {
  const hub = await openHub(freshStore('sqlite', undefined), { now: `${today}T09:00:00+08:00` })
  await report(hub)
  return hub
}

const figuresOfXiamen = (hub: TestHub) =>
  recount(hub, 'fujian-2018-43', today, ({ unitId }) => unitId === xiamen)

it('A workbook has the figures as numbers, and the operation of each on the sheet of sources.', async () => {
  const hub = await openReportedHub()
  const { bytes } = await goodReport(hub, `year.xlsx?unit=${xiamen}&locale=en`)
  const book = new exceljs.Workbook()
  await book.xlsx.load(bytes.buffer as ArrayBuffer)
  const chapters = book.getWorksheet('By chapter')
  const last = chapters?.lastRow
  const expected = await figuresOfXiamen(hub)
  expect([1, 2, 3, 4, 5].map((column) => last?.getCell(column).value)).toEqual([
    'Total',
    expected['total'],
    expected['closed'],
    expected['accepted'],
    expected['late'],
  ])
  const source = Number(last?.getCell(8).text)
  const query =
    book
      .getWorksheet('Sources')
      ?.getRow(source + 1)
      .getCell(2).text ?? ''
  const { progress } = await hub.public.get<{ progress: { total: { total: number } } }>(query)
  expect(progress.total.total).toBe(expected['total'])
  expect(book.worksheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Report', 'By chapter', 'Other duties', 'Sources']),
  )
})

it('A document has footnotes with the operations, a picture, and no figure that the text lacks.', async () => {
  const hub = await openReportedHub()
  const { bytes } = await goodReport(hub, `year.docx?unit=${xiamen}&locale=en`)
  const zip = await JSZip.loadAsync(bytes)
  const read = async (name: string) => (await zip.file(name)?.async('string')) ?? ''
  const [text, notes] = [await read('word/document.xml'), await read('word/footnotes.xml')]
  const { total } = await figuresOfXiamen(hub)
  const words = [...text.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, word]) => word).join('')
  expect(words).toContain(`Tasks that count for the year: ${total}; closed`)
  const used = [...text.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(([, id]) => Number(id))
  const written = [...notes.matchAll(/<w:footnote [^>]*w:id="(\d+)"/g)].map(([, id]) => Number(id))
  expect(used.length).toBeGreaterThan(80)
  // Numbered from 1 in the order of the text, each used once and each written.
  expect(used).toEqual(used.map((_, index) => index + 1))
  expect(used.filter((id) => !written.includes(id))).toEqual([])
  expect(notes).toContain('{assignment(id: &quot;fujian-2018-43:21:CITY-350200&quot;)')
  const pictures = Object.keys(zip.files).filter((name) => name.endsWith('.png'))
  expect(pictures).toHaveLength(1)
})

it.skipIf(soffice === undefined || writer === undefined)(
  'LibreOffice opens the documents, and their pages are as many as a reader would accept.',
  { timeout: 300_000 },
  async () => {
    const hub = await openReportedHub()
    for (const [name, path, least, most] of [
      ['year', `year.docx?unit=${xiamen}`, 8, 40],
      ['annual', `annual.docx?unit=${xiamen}`, 2, 8],
      ['breakdown', 'breakdown.docx', 4, 20],
      ['circular', 'circular.docx', 2, 30],
      ['appraisal', 'appraisal.docx', 1, 3],
    ] as const) {
      const { bytes } = await goodReport(hub, path)
      const file = newPath(`${name}.docx`)
      writeFileSync(file, bytes)
      const pdf = readFileSync(await saveInOffice(soffice ?? '', file, 'pdf'), 'latin1')
      const pages = [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length
      expect([name, pages]).toEqual([
        name,
        expect.toSatisfy((n: number) => n >= least && n <= most),
      ])
    }
  },
)
