import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { Script } from '../../schema/vocabulary/index.ts'
import { importRecords } from '../kit/bulk/import-records.ts'
import { sayProblem } from '../kit/bulk/problem.ts'
import { chinaCalendar, parseRule } from '../kit/clock/index.ts'
import type { Law } from '../kit/law/law.ts'
import { dueOfRecord } from '../kit/record/clock.ts'
import type { RecordType } from '../kit/record/record-type.ts'
import type { Store } from '../kit/store/store.ts'

/** Packs of law that are switched on, as `{ proactive20: 'P20WD' }`. */
export const lawOf = (packs: Readonly<Record<string, string>>): Law => ({
  ruleOf: (id) => {
    const rule = parseRule(packs[id] ?? '')
    return rule && { rule, roll: 'NONE' }
  },
})

/** The day a record is due under the packs that are switched on. */
export const dueOn = (type: RecordType, record: object, law: Law): string => {
  const due = dueOfRecord(type, record, law, chinaCalendar)
  if (!due) return 'no clock'
  return due.paused ? 'paused' : due.dueOn
}

/** Takes rows of a table as they are, under the packs that are switched on. */
export const bring = async (
  store: Store,
  type: RecordType,
  law: Law,
  ...rows: readonly Readonly<Record<string, string>>[]
): Promise<void> => {
  const headings = Object.keys(rows[0] ?? {})
  const sheet = {
    headings,
    rows: (async function* () {
      yield* rows.map((row, index) => ({ no: index + 2, cells: new Map(Object.entries(row)) }))
    })(),
  }
  const done = await importRecords(store, type, () => Promise.resolve(sheet), {
    actor: 'operator',
    now: new Date('2018-08-01T09:00:00+08:00'),
    law,
    calendar: chinaCalendar,
    newId: randomUUID,
    onProblem: (problem) => {
      throw new Error(sayProblem(problem, Script.EN))
    },
  })
  expect(done).toMatchObject({ created: rows.length, kept: true })
}
