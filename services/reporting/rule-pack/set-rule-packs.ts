import { simplified } from '../../../schema/vocabulary/simplified.ts'
import { lockLog } from '../../kit/store/index.ts'
import type { SubgraphRuntime } from '../../kit/runtime/index.ts'
import shipped from '../seed/rule-packs.json' with { type: 'json' }
import { RulePack, RulePackSource } from './rule-pack.ts'

/** Sets up the packs that the hub ships and does not have yet. What was switched or amended stays as it is. */
export const setRulePacks = async ({
  store,
  now,
}: Pick<SubgraphRuntime, 'store' | 'now'>): Promise<void> => {
  const missing = async (read: typeof store.read) => {
    const known = new Set((await read.find(RulePack)).map(({ id }) => id))
    return shipped.packs.filter(({ id }) => !known.has(id))
  }
  if ((await missing(store.read)).length === 0) return
  await store.write({ actor: 'system', now: now() }, async (tx) => {
    // Looked at again, one after another: replicas may start together.
    await lockLog(tx.manager)
    const packs = (await missing(tx.manager)).map(packOf)
    return tx.createMany(RulePack, packs, { kind: 'rulePack.set' })
  })
}

const packOf = (pack: (typeof shipped.packs)[number]) => ({
  ...pack,
  roll: pack.roll as RulePack['roll'],
  source: pack.source as RulePackSource,
  whatHans: simplified(pack.whatHant),
  switchedOn: pack.source === 'NOTICE',
  reason: null,
})
