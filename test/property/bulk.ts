import { v7 as uuid } from 'uuid'
import {
  fileColumnsOf,
  importRecords,
  type SheetRow,
  writeCell,
} from '../../services/kit/tables/index.ts'
import { at, type Domain } from './domain.ts'
import type { Outcome } from './deeds.ts'
import { invented } from './invented.ts'
import type { Bulk } from './steps.ts'

/** Brings a file of records in: its external ids are few, so that some are there already. */
export const bringIn = async (domain: Domain, step: Bulk): Promise<Outcome> => {
  const type = at(domain.types, step.type)
  if (!type) return 'left'
  const columns = fileColumnsOf(type)
  const rows: SheetRow[] = []
  for (let no = 0; no < step.rows; no += 1) {
    const unitId = at(domain.reporting.ids, step.unit + (no % 3)) ?? ''
    const values = await invented(domain, type, unitId, step.seed + no)
    if (!values) continue
    const cells = columns.map(({ property, heading, field }): [string, string] => {
      if (property === 'externalId') return [heading, `file ${(step.seed + no) % 7} of ${no % 2}`]
      return [heading, field ? writeCell(field, values[property]) : unitId]
    })
    rows.push({ row: no + 2, cells: new Map(cells) })
  }
  const open = () =>
    Promise.resolve({ headings: columns.map(({ heading }) => heading), rowGroups: inTurn([rows]) })
  const { committed, created, changed } = await importRecords(domain.hub.store, type, open, {
    actor: 'hub import',
    now: domain.now,
    calendar: domain.calendar,
    newId: () => uuid(),
    skipBad: step.skipBad,
    onProblem: () => undefined,
  })
  return committed && created + changed > 0 ? 'done' : 'refused'
}

async function* inTurn<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list
}
