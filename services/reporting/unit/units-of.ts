import type { EntityManager } from 'typeorm'
import type { UnitLookup } from '../../kit/access/index.ts'
import { Unit } from './unit.ts'

/** The units themselves, for refusals that must see what this transaction has written. */
export const unitsOf = (manager: EntityManager): UnitLookup => ({
  find: async (id) => (await manager.findOneBy(Unit, { id })) ?? undefined,
  predecessorsOf: (id) => manager.find(Unit, { where: { successorId: id }, order: { id: 'ASC' } }),
})
