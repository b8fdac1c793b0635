import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseText, shortNotice } from './testing/short-notice.ts'

const lines = shortNotice.split('\n')
const at = fc.nat({ max: lines.length - 1 })

/** Replacements of a line: none, the same twice, part of another line, or anything. */
const damage = fc.oneof(
  fc.record({ at, put: fc.constant<readonly string[]>([]) }),
  at.map((i) => ({ at: i, put: [lines[i] ?? '', lines[i] ?? ''] })),
  fc.tuple(at, at).map(([i, j]) => ({ at: i, put: [(lines[j] ?? '').slice(i % 5)] })),
  fc.record({ at, put: fc.array(fc.string({ unit: 'binary' }), { maxLength: 2 }) }),
  fc.record({
    at,
    put: fc.array(fc.stringMatching(/^[一十百〇年月日前內(（)）〔《》<0-9.、]{1,12}$/)),
  }),
)

const damagedText = fc
  .array(damage, { maxLength: 8 })
  .map((damages) =>
    lines.flatMap((line, i) => damages.find((it) => it.at === i)?.put ?? [line]).join('\n'),
  )

it('a damaged notice is parsed, or has problems on lines of the file', () => {
  fc.assert(
    fc.property(damagedText, (text) => {
      const { notice, problems } = parseText(text)
      if (notice) return problems.length === 0
      const last = text.split(/\r\n|\r|\n/).length
      return problems.length > 0 && problems.every(({ line }) => line >= 1 && line <= last)
    }),
    { numRuns: 1000 },
  )
})

it('no task of a damaged notice lacks addressees, a requirement or a section', () => {
  fc.assert(
    fc.property(damagedText, (text) => {
      const { notice } = parseText(text)
      const sections = new Set(notice?.sections.map(({ number }) => number))
      return (notice?.tasks ?? []).every(
        (task) =>
          task.groupCodes.length + task.namedUnitIds.length + task.leadUnitIds.length > 0 &&
          task.requirement !== '' &&
          sections.has(task.sectionNumber),
      )
    }),
    { numRuns: 1000 },
  )
})

// With time that grows with the square of the line, this would take minutes.
it('a long garbled line is parsed', () => {
  for (const sign of ['、', ' ', '《', '1', '十', '月 ', '(', '省、', '年', '牽頭']) {
    const text = shortNotice.replace('每個窗口', `每${sign.repeat(50_000)}個窗口`)
    expect(parseText(text).taskCount, sign).toBe(5)
  }
})
