import { expect } from 'vitest'
import { type Demo, executeExample, type Row } from './demo-rows.ts'

interface Counted {
  readonly totalCount: number | null
}

interface Happened extends Readonly<Record<'submitted' | 'reviewed' | 'missedDueDate', Counted>> {
  readonly changes: Counted & { readonly nodes: readonly { at: string; kind: string }[] }
}

const province = '/PROV-350000/'

/** What the office of the province sees of the rows of the feed. */
const seen = ({ audience, unit_path: path }: Row): boolean =>
  audience === 'PUBLIC' || String(path).includes(province)

export const happenedYesterday = async (demo: Demo): Promise<void> => {
  const rows = demo.rows('reporting', 'SELECT * FROM feed ORDER BY at, position')
  const moment = String(rows.find(({ kind }) => kind === 'submission.accepted')?.['at'])
  const day = new Date(Date.parse(moment) + 8 * 3_600_000).toISOString().slice(0, 10)
  const range = { from: `${day}T00:00:00+08:00`, to: `${day}T23:59:59.999+08:00` }
  const isInRange = ({ at }: Row): boolean =>
    Date.parse(String(at)) >= Date.parse(range.from) &&
    Date.parse(String(at)) <= Date.parse(range.to)
  const those = rows.filter(isInRange).filter(seen)
  const countOf = (...kinds: readonly string[]): number =>
    those.filter(({ kind }) => kinds.includes(String(kind))).length
  const answer = await executeExample<Happened>(demo.office, 'HappenedYesterday', range)
  expect(answer).toMatchObject({
    submitted: { totalCount: countOf('submission.submitted') },
    reviewed: { totalCount: countOf('submission.accepted', 'submission.returned') },
    missedDueDate: { totalCount: countOf('assignment.missedDueDate') },
    changes: { totalCount: those.length, limitedByRights: false },
  })
  expect(answer.reviewed.totalCount).toBeGreaterThan(0)
  expect(answer.changes.nodes.map(({ kind }) => kind)).toEqual(
    those
      .toReversed()
      .slice(0, 30)
      .map(({ kind }) => kind),
  )
}
