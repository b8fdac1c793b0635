import { expect } from 'vitest'
import { dueAtOf } from '../../services/kit/records/index.ts'
import { isPersonal } from '../../services/kit/store/index.ts'
import type { All, Domain } from './domain.ts'

/** What is summed up of other records is what these say. */
export const expectSummedUp = ({ types, indicators }: Domain, all: All): void => {
  for (const { name, entity, aggregates = [], fields } of types)
    for (const { into, set } of aggregates) {
      const target = fields.find(({ property }) => property === into)?.target?.()
      for (const parent of all.get(target ?? entity) ?? []) {
        const those = (all.get(entity) ?? []).filter((record) => record[into] === parent.id)
        const sums = set(those as never)
        const where = `${name} of ${parent.id}`
        const isUntouched = Object.keys(sums).every((key) => parent[key] === null)
        if (those.length > 0 || !isUntouched) expect(parent, where).toMatchObject(sums)
        // Nothing summed up yet is as good as a sum of nothing.
        else
          for (const { add } of indicators)
            expect(add(parent), where).toEqual(add(Object.assign(Object.create(parent), sums)))
      }
    }
}

/** Open records are due by the law that is in force now, and what passed unfinished is told. */
export const expectTimed = async (domain: Domain, all: All): Promise<void> => {
  const law = await domain.law()
  for (const type of domain.types) {
    const { entity, clock, name } = type
    if (!clock) continue
    for (const record of all.get(entity) ?? []) {
      if (record[clock.until] !== null) continue
      const dueAt = dueAtOf(type, record, law, domain.calendar)
      expect(record['dueAt'], `${name} ${record.id}`).toEqual(dueAt)
      if (dueAt !== null && dueAt < domain.now)
        expect(record['missedDueDate'], `${name} ${record.id}`).toBe(true)
    }
  }
}

/** Every record can be rebuilt from what the log says of it. */
export const expectLogged = async ({ types, hub }: Domain, all: All): Promise<void> => {
  const told = new Map<string, object>()
  for (const { subject, fields } of await hub.store.log.read(0, 10_000))
    told.set(subject, { ...told.get(subject), ...(JSON.parse(fields) as object) })
  for (const { entity, names } of types)
    for (const record of all.get(entity) ?? []) {
      const said = told.get(`${names.name}:${record.id}`)
      const shown = Object.entries(record).filter(([property]) => !isPersonal(entity, property))
      const written: object = JSON.parse(JSON.stringify(Object.fromEntries(shown)))
      expect(said, `${names.name}:${record.id}`).toMatchObject(written)
    }
}
