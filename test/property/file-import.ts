import { v7 as uuid } from 'uuid'
import {
  fileColumnsOf,
  importRecords,
  type SheetRow,
  writeCell,
} from '../../services/kit/tables/index.ts'
import { pickAt, type TestDomain } from './domain.ts'
import type { Outcome } from './operations.ts'
import { generateValues } from './generated.ts'
import type { FileImport } from './domain-history.ts'

/** Imports a file of records. It has few external ids, so that some rows change existing records. */
export const runFileImport = async (domain: TestDomain, step: FileImport): Promise<Outcome> => {
  const type = pickAt(domain.types, step.type)
  if (!type) return 'skipped'
  const columns = fileColumnsOf(type)
  const rows: SheetRow[] = []
  for (let no = 0; no < step.rows; no += 1) {
    const unitId = pickAt(domain.reporting.ids, step.unit + (no % 3)) ?? ''
    const values = await generateValues(domain, type, unitId, step.seed + no)
    if (!values) continue
    const cells = columns.map(({ property, heading, field }): [string, string] => {
      if (property === 'externalId') return [heading, `file ${(step.seed + no) % 7} of ${no % 2}`]
      return [heading, field ? writeCell(field, values[property]) : unitId]
    })
    rows.push({ row: no + 2, cells: new Map(cells) })
  }
  const open = () =>
    Promise.resolve({
      headings: columns.map(({ heading }) => heading),
      rowGroups: generateRows([rows]),
    })
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

async function* generateRows<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list
}
