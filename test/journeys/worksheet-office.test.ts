import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { findOrInstall } from '../support/debian.ts'
import { openHub } from '../support/hub.ts'
import { saveInOffice } from '../support/libreoffice.ts'
import { freshStore } from '../support/stores.ts'
import { exported, take } from '../support/worksheets.ts'

const soffice = await findOrInstall('soffice', 'libreoffice-calc-nogui')

it.skipIf(soffice === undefined)(
  'The worksheet of the shipped programme imports unchanged, also after LibreOffice saved it as .ods and as .xlsx.',
  { timeout: 300_000 },
  async () => {
    const hub = await openHub(freshStore('sqlite', undefined))
    const { file, bytes } = await exported(hub, 'fujian-2018-43')
    const ods = await saveInOffice(soffice ?? '', file, 'ods')
    const saved = readFileSync(await saveInOffice(soffice ?? '', ods, 'xlsx'))
    for (const one of [bytes, saved]) {
      const { ok, lines } = await take(hub, one, { now: '2018-10-29T09:00:00+08:00' })
      // The reasons of assignments follow the names of units, which the reform has changed.
      const own = lines.filter(({ item }) => !item.startsWith('assignments'))
      expect([ok, own.filter(({ outcome }) => outcome !== 'same')]).toEqual([true, []])
    }
  },
)
