import { simplified } from '../../../schema/vocabulary/language/simplified.ts'
import type { SubgraphRuntime } from '../../kit/runtime/index.ts'
import { lockLog } from '../../kit/store/index.ts'
import { enumValue } from '../seed/enum-value.ts'
import shipped from '../seed/rule-packs.json' with { type: 'json' }
import { RulePack, RulePackRoll, RulePackSource } from './rule-pack.ts'

/** Creates the shipped rule packs that the hub does not have. Existing ones stay as they were switched or amended. */
export const seedRulePacks = async ({
  store,
  now,
}: Pick<SubgraphRuntime, 'store' | 'now'>): Promise<void> => {
  const findMissing = async (read: typeof store.read) => {
    const existing = new Set((await read.find(RulePack)).map(({ id }) => id))
    return shipped.packs.filter(({ id }) => !existing.has(id))
  }
  if ((await findMissing(store.read)).length === 0) return
  await store.write({ actor: 'system', now: now() }, async (tx) => {
    // Checked again under the lock, since replicas may start at the same moment.
    await lockLog(tx.manager)
    const packs = (await findMissing(tx.manager)).map(rulePackOf)
    return tx.createMany(RulePack, packs, { kind: 'rulePack.set' })
  })
}

const rulePackOf = (pack: (typeof shipped.packs)[number]) => ({
  ...pack,
  roll: enumValue(RulePackRoll, pack.roll),
  source: enumValue(RulePackSource, pack.source),
  whatHans: simplified(pack.whatHant),
  switchedOn: pack.source === 'NOTICE',
  reason: null,
})
