import type { EntityManager } from 'typeorm'
import { parseRule } from '../calendar/index.ts'
import type { ActiveRules } from './active-rules.ts'
import { ReplicatedRulePack } from './replicated-rule-pack.ts'

/** The clocks as they are now. */
export const readActiveRules = async (manager: EntityManager): Promise<ActiveRules> =>
  activeRules(await manager.find(ReplicatedRulePack))

/**
 * The clocks as they are until the transaction ends: one that is being changed waits for it. So every record is either
 * due by the new clock, or there when records are gone through because of it.
 */
export const lockedRules = async (manager: EntityManager): Promise<ActiveRules> => {
  // Shared, so that writers do not wait for each other. SQLite has one writer, who holds everything.
  if (manager.connection.options.type === 'mysql')
    await manager.query('SELECT id FROM replicated_rule_pack LOCK IN SHARE MODE')
  return readActiveRules(manager)
}

export const activeRules = (packs: readonly ReplicatedRulePack[]): ActiveRules => {
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

const isValid = ({ validFrom, validTo }: ReplicatedRulePack, on: string): boolean =>
  (validFrom === null || validFrom <= on) && (validTo === null || on <= validTo)
