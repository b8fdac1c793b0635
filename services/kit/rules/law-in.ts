import type { EntityManager } from 'typeorm'
import { parseRule } from '../calendar/index.ts'
import type { Law } from './law.ts'
import { LawPack } from './law-pack.ts'

/** The clocks as they are now. */
export const lawIn = async (manager: EntityManager): Promise<Law> =>
  lawOf(await manager.find(LawPack))

/**
 * The clocks as they are until the transaction ends: one that is being changed waits for it. So every record is either
 * due by the new clock, or there when records are gone through because of it.
 */
export const heldLaw = async (manager: EntityManager): Promise<Law> => {
  // Shared, so that writers do not wait for each other. SQLite has one writer, who holds everything.
  if (manager.connection.options.type === 'mysql')
    await manager.query('SELECT id FROM law_pack LOCK IN SHARE MODE')
  return lawIn(manager)
}

export const lawOf = (packs: readonly LawPack[]): Law => {
  const byId = new Map(packs.map((pack) => [pack.id, pack]))
  return {
    ruleOf: (id, on) => {
      const pack = byId.get(id)
      if (!pack?.switchedOn || !isValid(pack, on)) return undefined
      const rule = parseRule(pack.rule)
      return rule && { rule, roll: pack.roll }
    },
  }
}

const isValid = ({ validFrom, validTo }: LawPack, on: string): boolean =>
  (validFrom === null || validFrom <= on) && (validTo === null || on <= validTo)
