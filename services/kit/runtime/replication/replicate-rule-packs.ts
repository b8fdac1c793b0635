import type { EntityManager } from 'typeorm'
import { ClockState } from '../../deadlines/index.ts'
import type { Change } from '../../store/index.ts'
import { ReplicatedRulePack } from '../../rules/index.ts'

/** Whether a row of reporting's log says something of a clock of law. */
export const isRulePackChange = ({ kind }: Change): boolean => kind.startsWith('rulePack.')

/** Takes reporting's rule packs into this service's store. */
export const replicateRulePacks = async (
  manager: EntityManager,
  changes: readonly Change[],
): Promise<void> => {
  const ofPacks = changes.filter(isRulePackChange)
  for (const change of ofPacks) {
    const fields = JSON.parse(change.fields) as Partial<ReplicatedRulePack>
    const id = change.subject.replace(/^RulePack:/, '')
    const known = await manager.findOneBy(ReplicatedRulePack, { id })
    await manager.upsert(ReplicatedRulePack, packOf({ ...known, ...fields, id }), ['id'])
  }
  // Also where the law is again what it was: what was written meanwhile follows what it was in between.
  const anew = { rules: '', doing: '', after: '' }
  if (ofPacks.length > 0) await manager.createQueryBuilder().update(ClockState).set(anew).execute()
}

// A row of the log that sets a pack up carries all its columns; only these are borrowed.
const packOf = (
  said: Partial<ReplicatedRulePack> & { readonly id: string },
): ReplicatedRulePack => ({
  id: said.id,
  rule: said.rule ?? '',
  roll: said.roll ?? 'NONE',
  validFrom: said.validFrom ?? null,
  validTo: said.validTo ?? null,
  switchedOn: said.switchedOn ?? false,
})
