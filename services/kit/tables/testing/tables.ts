import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { onTestFinished } from 'vitest'
import { Locale } from '../../../../schema/vocabulary/index.ts'
import { chinaCalendar } from '../../calendar/index.ts'
import type { RecordType } from '../../records/index.ts'
import { type IsHeading, openSheet, writeSheet } from '../sheet/index.ts'
import type { Store } from '../../store/index.ts'
import { exportRows } from '../export-records.ts'
import { type ImportRecordsOptions, importRecords, type ImportReport } from '../import-records.ts'
import { formatProblem } from '../problem.ts'

/** A folder that is deleted after the test. */
export const testFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-tables-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A CSV file from its lines. */
export const csvFile = (...lines: readonly string[]): string => {
  const file = join(testFolder(), 'table.csv')
  writeFileSync(file, `${lines.join('\n')}\n`)
  return file
}

/** Imports a file and returns the report with the problems as texts. */
export const importFile = async (
  store: Store,
  type: RecordType,
  file: string,
  how: Partial<ImportRecordsOptions> & { readonly locale?: Locale } = {},
): Promise<
  ImportReport & { readonly problems: readonly string[]; readonly notes: readonly string[] }
> => {
  const problems: string[] = []
  const notes: string[] = []
  const open = (isHeading: IsHeading) => openSheet(file, { isHeading })
  const report = await importRecords(store, type, open, {
    actor: 'test',
    now: new Date('2018-06-01T01:00:00Z'),
    calendar: chinaCalendar,
    newId: () => uuid(),
    onProblem: (problem) => problems.push(formatProblem(problem, how.locale ?? Locale.EN)),
    onNote: (note) => notes.push(formatProblem(note, how.locale ?? Locale.EN)),
    ...how,
  })
  return { ...report, problems, notes }
}

/** Exports all records of a type to a file. */
export const exportFile = (store: Store, type: RecordType, file: string): Promise<void> =>
  writeSheet(file, type.names.label, exportRows(store.read, type))
