import {
  type LocalizedText,
  joinTexts,
  localized,
  verbatim,
} from '../../../../schema/vocabulary/language/index.ts'
import { type EntityManager, MoreThan } from 'typeorm'
import {
  Change,
  fieldsOfRow,
  loadRows,
  type LoggedRow,
  migratedContent,
  snapshotOf,
  subjectsOf,
  withoutPersonal,
} from '../../store/index.ts'
import type { Fault } from './fault.ts'
import type { LoggedEntity } from './logged-entity.ts'
import { sameValue } from './same-value.ts'
import { statedRow } from './stated-row.ts'
import type { StoredService } from './stored-log.ts'

const pageSize = 500

/**
 * Verifies that every row of an entity is what the log states.
 * @param personalKey the key for the hashes of personal data in the log
 * @returns how many rows there are
 */
export async function* verifyRecords(
  { name, source }: StoredService,
  logged: LoggedEntity,
  personalKey: Uint8Array,
): AsyncGenerator<Fault, number> {
  let count = 0
  let after = ''
  // A page at a time is a snapshot: rows with the changes that made them, also while a hub writes.
  for (;;) {
    const page = await snapshotOf(source, (read) => readPage(read, logged, after))
    for (const { row, changes } of page) {
      const what = faultOf(row, changes, logged, { read: source.manager, personalKey })
      if (what)
        yield {
          log: name,
          where: verbatim(`${logged.entity.name} ${row.id}`),
          what,
          remedy: 'COPY',
        }
    }
    const last = page.at(-1)
    if (!last) return count
    count += page.length
    after = last.row.id
  }
}

const readPage = async (read: EntityManager, { entity }: LoggedEntity, after: string) => {
  const rows = await read.find(entity, {
    where: { id: MoreThan(after) },
    order: { id: 'ASC' },
    take: pageSize,
  })
  const subjects = new Map(
    rows.flatMap(({ id }) => subjectsOf(entity.name, id).map((subject) => [subject, id] as const)),
  )
  const changes = new Map<string | undefined, Change[]>(rows.map(({ id }) => [id, []]))
  for (const change of await loadRows(read, Change, 'subject', [...subjects.keys()]))
    changes.get(subjects.get(change.subject))?.push(change)
  return rows.map((row) => ({
    row,
    changes: (changes.get(row.id) ?? []).toSorted((a, b) => a.seq - b.seq),
  }))
}

const faultOf = (
  row: LoggedRow,
  changes: readonly Change[],
  logged: LoggedEntity,
  { read, personalKey }: { readonly read: EntityManager; readonly personalKey: Uint8Array },
): LocalizedText | undefined => {
  if (changes.length === 0) return localized('the log does not know this row', '日誌中沒有該行')
  const { values, removedAt } = statedRow(changes, logged)
  if (removedAt !== undefined)
    return localized(
      `change ${removedAt} removed this row, and it is there`,
      `第 ${removedAt} 條變更已刪除該行,而該行仍在`,
    )
  const stored = withoutPersonal(row, fieldsOfRow(read, logged.entity, row), personalKey)
  const different = Object.entries(stored).flatMap(([name, value]) => {
    const stated = values.get(name)
    return stated && !isStated(logged, name, stated.value, value)
      ? [localized(`${name} (change ${stated.seq})`, `${name}(第 ${stated.seq} 條變更)`)]
      : []
  })
  if (different.length === 0) return undefined
  const { en, hant } = joinTexts(different, ', ', '、')
  return localized(`it is not what the log states: ${en}`, `與日誌所載不符:${hant}`)
}

/** Whether a stored value is what the log states, or what a migration made of that. */
const isStated = (
  { entity }: LoggedEntity,
  field: string,
  stated: unknown,
  stored: unknown,
): boolean =>
  sameValue(stated, stored) || sameValue(migratedContent(entity.name, field, stated), stored)
