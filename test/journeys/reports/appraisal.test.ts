import { expect, it } from 'vitest'
import { openHub } from '../../support/hub.ts'
import { recount } from '../../support/programme-figures.ts'
import { goodReport, plainMarkdown } from '../../support/read-report.ts'
import { report } from '../../support/reported-progress.ts'
import { freshStore } from '../../support/stores.ts'

const today = '2018-12-27'

it('An appraisal ranks the cities by points that a reader can repeat from the printed method, and marks small numbers.', async () => {
  const hub = await openHub(freshStore('sqlite', undefined), { now: `${today}T09:00:00+08:00` })
  await report(hub)
  const { text } = await goodReport(hub, 'appraisal.md?locale=en')
  const plain = plainMarkdown(text)
  const rows = plain
    .split('\n')
    .filter((line) => /^\| \d+ \| /.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
  expect(rows.length).toBe(10)
  const scores = rows.map((row) => Number.parseFloat(row[7] ?? ''))
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  for (const [, rank = '', unit = '', closed = '', onTime = '', records = '', less = ''] of rows) {
    const points = [closed, onTime, records].map((cell) => pointsIn(cell))
    const possible = [30, 30, 40].filter((_, index) => points[index] !== undefined)
    const earned = points.reduce<number>((sum, one) => sum + (one ?? 0), 0)
    const lost = less === '0' ? 0 : Number(/− ?([\d.]+)/.exec(less)?.[1])
    const score = Math.max(0, (100 * earned) / possible.reduce((a, b) => a + b, 0) - lost)
    const row = rows.find((one) => one[2] === unit)
    expect(Number.parseFloat(row?.[7] ?? ''), unit).toBeCloseTo(score, 0)
    expect(Number(rank)).toBe(
      1 + scores.filter((one) => one > Number.parseFloat(row?.[7] ?? '')).length,
    )
    const [, numerator, denominator] = /^(\d+)\/(\d+)/.exec(onTime) ?? []
    expect(onTime.includes('*'), `${unit} ${onTime}`).toBe(
      Number(denominator) > 0 && Number(denominator) < 5,
    )
    expect(Number(numerator)).toBeLessThanOrEqual(Number(denominator))
  }
  const {
    closed = 0,
    total = 0,
    late = 0,
  } = await recount(hub, 'fujian-2018-43', today, ({ unitId }) => unitId === 'CITY-350200')
  const xiamen = rows.find((row) => row[2] === 'Xiamen')
  expect(xiamen?.[3]).toMatch(new RegExp(`^${closed}/${total} `))
  expect(xiamen?.[6]).toMatch(late === 0 ? /^0$/ : new RegExp(`^${late} →`))
  expect(plain).toContain('## Method')
  expect(plain).toContain('Tasks closed: 30 points × closed assignments, of those that count.')
})

/** The points in a cell; undefined for an item that is not scored. */
const pointsIn = (cell: string): number | undefined => {
  const [, numerator, denominator] = /^(\d+)\/(\d+)/.exec(cell) ?? []
  if (denominator === '0') return undefined
  const [, points] = /→ ([\d.]+)/.exec(cell) ?? []
  expect(points, cell).toBeDefined()
  expect(Number(numerator)).toBeLessThanOrEqual(Number(denominator))
  return Number(points)
}
