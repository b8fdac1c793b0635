import { readFile, writeFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { findOrInstall } from '../support/debian.ts'
import { openHub } from '../support/hub.ts'
import { saveInOffice } from '../support/libreoffice.ts'
import { freshStore } from '../support/stores.ts'
import { newPath } from '../support/worksheet-file.ts'

const soffice = await findOrInstall('soffice', 'libreoffice-calc-nogui')

type Row = Readonly<Record<string, string>>

/** A pivot: the sum of a column by another, as spreadsheet programs make one. */
const pivot = (rows: readonly Row[], by: string, what: string): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>()
  for (const row of rows)
    sums.set(row[by] ?? '', (sums.get(row[by] ?? '') ?? 0) + Number(row[what]))
  return sums
}

interface CityTotals {
  readonly progress: {
    readonly rows: readonly {
      readonly keys: readonly { readonly label: string | null }[]
      readonly progress: { readonly total: number }
    }[]
  }
}

it.skipIf(!soffice).each(['csv', 'xlsx'])(
  'LibreOffice opens the exported .%s, and a pivot of it has the figures of the graph; no text became a formula.',
  async (format) => {
    const { hub, public: anyone, as } = await openHub(freshStore('sqlite', undefined))
    const office = await as('supervisor', 'PROV-350000')
    for (const subject of ['=1+1', '+86 591', '@SUM(A1)', '兩行\n"引號",逗號', "'單引號"]) {
      const message = { unitId: 'CITY-350100', channel: 'FIND_FAULT', subject }
      await office.act('forwardSiteMessage', message, 'siteMessage { id }')
    }
    const throughOffice = async (view: string): Promise<readonly Row[]> => {
      const file = newPath(`${view.split('?')[0]}.${format}`)
      const [name, query = ''] = view.split('?')
      const response = await fetch(`${hub.url}/export/${name}.${format}?${query}`)
      await writeFile(file, Buffer.from(await response.arrayBuffer()))
      // Reads as UTF-8 with commas, as the dialogue offers, and saves what the cells show.
      const options = format === 'csv' ? ['--infilter=CSV:44,34,76,1'] : []
      // To another format and back, so that the cells went through the program; a workbook is another already.
      const saved =
        format === 'csv' ? await saveInOffice(soffice ?? '', file, 'ods', options) : file
      const text = await readFile(
        await saveInOffice(soffice ?? '', saved, 'csv:Text - txt - csv (StarCalc):44,34,76'),
        'utf8',
      )
      return parse(text, { columns: true, bom: true })
    }
    const rows = await throughOffice('v1_progress?counts=true&is_obligation=false')
    const totals = pivot(rows, 'city_name', 'assignments')
    const { progress } = await anyone.get<CityTotals>(
      '{ progress(by: [CITY]) { rows { keys { label(locale: ZH_HANT) } progress { total } } } }',
    )
    for (const { keys, progress: part } of progress.rows)
      expect(totals.get(keys[0]?.label ?? '')).toBe(part.total)

    const subjects = (await throughOffice('v1_site_messages?columns=subject')).map(
      (row) => row['subject'],
    )
    const shown = ["'=1+1", "'+86 591", "'@SUM(A1)", '兩行\n"引號",逗號', "''單引號"]
    expect(subjects.toSorted()).toEqual(shown.toSorted())
  },
)
