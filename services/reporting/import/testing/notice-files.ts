import exceljs from 'exceljs'
import JSZip from 'jszip'

/** A table of a notice for the tests: rows of cells; a cell may cover more columns or rows. */
export type TestTable = readonly (readonly (string | TestCell)[])[]

export interface TestCell {
  readonly text: string
  readonly width?: number
  readonly height?: number
}

const cellOf = (cell: string | TestCell): Required<TestCell> => ({
  width: 1,
  height: 1,
  ...(typeof cell === 'string' ? { text: cell } : cell),
})

/** A page as a government website has it: navigation, a letter in paragraphs, the table. */
export const htmlOf = (letter: readonly string[], table: TestTable, charset = 'utf-8'): string => {
  const rows = table.map((row) =>
    row.map(cellOf).map(({ text, width, height }) => {
      const lines = text.split('\n').map((line) => `<p>${line}</p>`)
      return `<td colspan="${width}" rowspan=${height}>${lines.join('')}</td>`
    }),
  )
  return `<!DOCTYPE html><html><head><meta charset="${charset}"><title>通知_門戶網站</title><script>var a = '<table>'</script></head>
<body><nav><a href="/">首頁</a></nav><div id="zoom">${letter.map((line) => `<p>　　${line}</p>`).join('\n')}
<table border="1"><tbody>${rows.map((cells) => `<tr>${cells.join('')}</tr>`).join('\n')}</tbody></table></div><footer>版權所有</footer></body></html>`
}

/** A Word document with merged cells as Word writes them. */
export const docxOf = async (letter: readonly string[], table: TestTable): Promise<Uint8Array> => {
  const zip = new JSZip()
  zip.file('[Content_Types].xml', contentTypes)
  zip.file('_rels/.rels', relationships)
  const body = `${letter.map(paragraph).join('')}<w:tbl><w:tblPr/>${docxRows(table)}</w:tbl>`
  zip.file(
    'word/document.xml',
    `${xml}<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
  )
  return zip.generateAsync({ type: 'uint8array' })
}

const docxRows = (table: TestTable): string => {
  const open = new Map<number, Required<TestCell>>()
  return table
    .map((row) => {
      const cells: string[] = []
      const own = row.map(cellOf)
      for (let column = 0; own.length > 0 || open.has(column);) {
        const above = open.get(column)
        const cell = above ?? own.shift()
        if (!cell) break
        const { text, width, height } = cell
        const merge = above ? '<w:vMerge/>' : height > 1 ? '<w:vMerge w:val="restart"/>' : ''
        const lines = above ? paragraph('') : text.split('\n').map(paragraph).join('')
        cells.push(`<w:tc><w:tcPr><w:gridSpan w:val="${width}"/>${merge}</w:tcPr>${lines}</w:tc>`)
        if (height > 1) open.set(column, { ...cell, height: height - 1 })
        else open.delete(column)
        column += width
      }
      return `<w:tr>${cells.join('')}</w:tr>`
    })
    .join('')
}

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

const xml = '<?xml version="1.0" encoding="UTF-8"?>'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org'
const contentTypes = `${xml}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const relationships = `${xml}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`

/** A workbook with the letter in merged rows above the table, and a hidden sheet. */
export const xlsxOf = async (letter: readonly string[], table: TestTable): Promise<Uint8Array> => {
  const workbook = new exceljs.Workbook()
  const sheet = workbook.addWorksheet('分工表')
  const width = Math.max(
    ...table.map((row) => row.map(cellOf).reduce((sum, cell) => sum + cell.width, 0)),
  )
  letter.forEach((line, index) => {
    sheet.getCell(index + 1, 1).value = line
    sheet.mergeCells(index + 1, 1, index + 1, width)
  })
  const taken = new Set<string>()
  for (const [y, row] of table.entries()) {
    let column = 1
    for (const { text, width: across, height } of row.map(cellOf)) {
      while (taken.has(`${y} ${column}`)) column += 1
      for (let dy = 0; dy < height; dy += 1)
        for (let dx = 0; dx < across; dx += 1) taken.add(`${y + dy} ${column + dx}`)
      const top = letter.length + y + 1
      sheet.getCell(top, column).value = text
      if (across > 1 || height > 1)
        sheet.mergeCells(top, column, top + height - 1, column + across - 1)
      column += across
    }
  }
  const draft = workbook.addWorksheet('草稿', { state: 'hidden' })
  draft.addRows([
    ['任務', '要求', '牽頭單位', '責任單位'],
    ['作廢', '作廢', '作廢', '作廢'],
  ])
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
