import { localized, verbatim } from '../../../../schema/vocabulary/language/index.ts'
import { type DataSource, In } from 'typeorm'
import { Change, currentNames, loadRows, subjectsOf } from '../../store/index.ts'
import type { LoggedEntity } from './logged-entity.ts'
import { statedRow } from './stated-row.ts'
import type { StoredService } from './stored-log.ts'
import type { PageVerifier } from './verify-chain.ts'

/** Verifies that the rows exist which a page of a log names. */
export const verifyPresence = (
  { name, source }: StoredService,
  entities: readonly LoggedEntity[],
): PageVerifier => {
  const byNoun = new Map(entities.map((logged) => [logged.entity.name, logged]))
  return async function* (rows) {
    const end = rows.at(-1)?.seq ?? 0
    for (const [noun, ids] of idsByNoun(rows)) {
      const logged = byNoun.get(noun)
      for (const id of logged ? await absentOf(source, logged, [...ids]) : []) {
        if (!logged || !(await isMissing(source, logged, id, end))) continue
        const what = localized(
          'the log states this row, and it does not exist',
          '日誌載有該行,而該行不存在',
        )
        yield { log: name, where: verbatim(`${noun} ${id}`), what, remedy: 'COPY' }
      }
    }
  }
}

const idsByNoun = (rows: readonly Change[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const ids = new Map<string, Set<string>>()
  for (const row of rows) {
    const { subject } = currentNames(row)
    const end = subject.indexOf(':')
    const noun = subject.slice(0, end)
    const id = subject.slice(end + 1)
    // Events about all records of an entity.
    if (id === '*') continue
    ids.set(noun, (ids.get(noun) ?? new Set()).add(id))
  }
  return ids
}

const absentOf = async (
  source: DataSource,
  { entity }: LoggedEntity,
  ids: readonly string[],
): Promise<readonly string[]> => {
  const found = await source.manager.find(entity, {
    select: { id: true },
    where: { id: In([...ids]) },
  })
  const existing = new Set(found.map(({ id }) => id))
  return ids.filter((id) => !existing.has(id))
}

/** Whether the log does not say either that the row was removed. True once only, at the page with its last change. */
const isMissing = async (
  { manager }: DataSource,
  logged: LoggedEntity,
  id: string,
  end: number,
): Promise<boolean> => {
  const changes = await loadRows(manager, Change, 'subject', subjectsOf(logged.entity.name, id))
  const { removedAt } = statedRow(changes, logged)
  return removedAt === undefined && changes.every(({ seq }) => seq <= end)
}
