import { expect } from 'vitest'
import { dueAtOf } from '../../services/kit/records/index.ts'
import { isPersonal } from '../../services/kit/store/index.ts'
import type { RecordsByEntity, TestDomain } from './domain.ts'

/** Expects every aggregate of a record to equal the aggregate over its children. */
export const expectAggregates = (
  { types, indicators }: TestDomain,
  records: RecordsByEntity,
): void => {
  for (const { name, entity, aggregates = [], fields } of types)
    for (const { into, set } of aggregates) {
      const target = fields.find(({ property }) => property === into)?.target?.()
      for (const parent of records.get(target ?? entity) ?? []) {
        const children = (records.get(entity) ?? []).filter((record) => record[into] === parent.id)
        const aggregate = set(children as never)
        const label = `${name} of ${parent.id}`
        const isUnset = Object.keys(aggregate).every((key) => parent[key] === null)
        if (children.length > 0 || !isUnset) expect(parent, label).toMatchObject(aggregate)
        // Without children, an unset aggregate must count as the aggregate of nothing.
        else
          for (const { add } of indicators)
            expect(add(parent), label).toEqual(add(Object.assign(Object.create(parent), aggregate)))
      }
    }
}

/** Expects open records to be due by the active rules, and passed due dates to be marked as missed. */
export const expectDueDates = async (
  domain: TestDomain,
  records: RecordsByEntity,
): Promise<void> => {
  const rules = await domain.activeRules()
  for (const type of domain.types) {
    const { entity, clock, name } = type
    if (!clock) continue
    for (const record of records.get(entity) ?? []) {
      if (record[clock.until] !== null) continue
      const dueAt = dueAtOf(type, record, rules, domain.calendar)
      expect(record['dueAt'], `${name} ${record.id}`).toEqual(dueAt)
      if (dueAt !== null && dueAt < domain.now)
        expect(record['missedDueDate'], `${name} ${record.id}`).toBe(true)
    }
  }
}

/** Expects every record to equal the sum of its changes in the log. */
export const expectRebuiltFromLog = async (
  { types, hub }: TestDomain,
  records: RecordsByEntity,
): Promise<void> => {
  const rebuilt = new Map<string, object>()
  for (const { subject, fields } of await hub.store.log.read(0, 10_000))
    rebuilt.set(subject, { ...rebuilt.get(subject), ...(JSON.parse(fields) as object) })
  for (const { entity, names } of types)
    for (const record of records.get(entity) ?? []) {
      const fromLog = rebuilt.get(`${names.name}:${record.id}`)
      const logged = Object.entries(record).filter(([property]) => !isPersonal(entity, property))
      const expected: object = JSON.parse(JSON.stringify(Object.fromEntries(logged)))
      expect(fromLog, `${names.name}:${record.id}`).toMatchObject(expected)
    }
}
