import type { EntityManager } from 'typeorm'
import { ClockState } from '../../deadlines/index.ts'
import type { Change } from '../../store/index.ts'
import { ReplicatedRulePack } from '../../rules/index.ts'

/** Whether a row of reporting's log changes a rule pack. */
export const isRulePackChange = ({ kind }: Change): boolean => kind.startsWith('rulePack.')

/** Applies reporting's rule packs to this service's store. */
export const replicateRulePacks = async (
  manager: EntityManager,
  changes: readonly Change[],
): Promise<void> => {
  const packChanges = changes.filter(isRulePackChange)
  for (const change of packChanges) {
    const fields: Partial<ReplicatedRulePack> = JSON.parse(change.fields)
    const id = change.subject.replace(/^RulePack:/, '')
    const known = await manager.findOneBy(ReplicatedRulePack, { id })
    await manager.upsert(ReplicatedRulePack, packOf({ ...known, ...fields, id }), ['id'])
  }
  // Also when a pack returns to an earlier version, since records were written with the version in between.
  const reset = { rules: '', doing: '', after: '' }
  if (packChanges.length > 0)
    await manager.createQueryBuilder().update(ClockState).set(reset).execute()
}

// The log row that creates a pack has all of its columns; only these are replicated.
const packOf = (
  fields: Partial<ReplicatedRulePack> & { readonly id: string },
): ReplicatedRulePack => ({
  id: fields.id,
  rule: fields.rule ?? '',
  roll: fields.roll ?? 'NONE',
  validFrom: fields.validFrom ?? null,
  validTo: fields.validTo ?? null,
  switchedOn: fields.switchedOn ?? false,
})
