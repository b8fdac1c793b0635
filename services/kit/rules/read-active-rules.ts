import type { EntityManager } from 'typeorm'
import { parseRule } from '../calendar/index.ts'
import type { ActiveRules } from './active-rules.ts'
import { ReplicatedRulePack } from './replicated-rule-pack.ts'

/** Reads the active rules without a lock. */
export const readActiveRules = async (manager: EntityManager): Promise<ActiveRules> =>
  activeRules(await manager.find(ReplicatedRulePack))

/**
 * Reads the active rules and keeps them from changing until the transaction ends. So every record is either written with a
 * changed rule, or found by the recomputation that follows the change.
 */
export const lockedRules = async (manager: EntityManager): Promise<ActiveRules> => {
  // A shared lock, so that writers of records do not wait for each other. SQLite has one writer.
  if (manager.connection.options.type === 'mysql')
    await manager.query('SELECT id FROM replicated_rule_pack LOCK IN SHARE MODE')
  return readActiveRules(manager)
}

export const activeRules = (packs: readonly ReplicatedRulePack[]): ActiveRules => {
  const byId = new Map(packs.map((pack) => [pack.id, pack]))
  return {
    ruleOf: (id, day) => {
      const pack = byId.get(id)
      if (!pack?.switchedOn || !isValid(pack, day)) return undefined
      const rule = parseRule(pack.rule)
      return rule && { rule, roll: pack.roll }
    },
  }
}

const isValid = ({ validFrom, validTo }: ReplicatedRulePack, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo)
