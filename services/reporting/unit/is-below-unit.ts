import type { EntityManager } from 'typeorm'
import { isBelow } from '../../kit/access/index.ts'
import { Unit } from './unit.ts'

/** SQL that is true for the path of a unit at or below the unit whose id is the parameter `name`. */
export const isBelowUnit = (path: string, name: string): string =>
  isBelow(path, `(SELECT path FROM unit WHERE id = :${name})`)

/** A unit and all units below it. SQLite's LIKE would find units whose ids differ in case, too. */
export const unitsBelow = (manager: EntityManager, unitId: string): Promise<Unit[]> =>
  manager
    .createQueryBuilder(Unit, 'unit')
    .where(isBelowUnit('unit.path', 'below'), { below: unitId })
    .orderBy('unit.path')
    .getMany()
