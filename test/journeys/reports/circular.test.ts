import { expect, it } from 'vitest'
import { Assignment } from '../../../services/reporting/assignment/assignment.ts'
import { openHub } from '../../support/hub.ts'
import { reportingStore } from '../../support/import-text.ts'
import { goodReport, plainMarkdown } from '../../support/read-report.ts'
import { freshStore } from '../../support/stores.ts'

const today = '2018-12-27'

it('A circular lists what is late and open, since when and by how much, and who was reminded as far as the reader may know.', async () => {
  const hub = await openHub(freshStore('sqlite', undefined), { now: `${today}T09:00:00+08:00` })
  const office = await hub.as('supervisor', 'PROV-350000', 'office')
  const assignmentId = 'fujian-2018-43:G1:CITY-350200'
  const reminder = { assignmentId, text: 'Please send the plan.' }
  await office.act('sendReminder', reminder, 'reminder { id }')

  const rows = await reportingStore(hub).read.find(Assignment)
  const late = rows.filter(
    ({ dueOn, completedOn, counts }) =>
      counts && dueOn !== null && completedOn === null && dueOn < today,
  )
  const units = new Set(late.map(({ unitId }) => unitId))
  const { text } = await goodReport(hub, 'circular.md?locale=en', { client: office })
  expect(plainMarkdown(text)).toMatch(
    new RegExp(`Open and late are ${late.length}\\[\\^\\d+\\] items of ${units.size}\\[`),
  )
  const [, items = ''] = plainMarkdown(text).split('## 2. Overdue items')
  const lines = items.split('\n').filter((line) => /^\| (?!Unit|---)/.test(line))
  expect(lines.length).toBe(late.length)
  const xiamen = lines.filter((line) => line.startsWith('| Xiamen | G1 '))
  expect(xiamen).toEqual([
    expect.stringMatching(
      /\| 2018-06-30 \| late by 12\d working day\(s\) \| Not acknowledged \| 2018-12-27 \|$/,
    ),
  ])
  expect(lines.filter((line) => line.endsWith('| never |')).length).toBe(late.length - 1)

  const { text: shown } = await goodReport(hub, 'circular.md?locale=en')
  expect(shown).toContain('not visible')
  expect(shown).not.toMatch(/\| never \|/)
  const { text: below } = await goodReport(hub, 'circular.md?unit=CITY-350200', { client: office })
  const [, belowItems = ''] = below.split('## 二、')
  expect(belowItems).not.toContain('福州市')
  expect(belowItems).toContain('廈門市')
})
