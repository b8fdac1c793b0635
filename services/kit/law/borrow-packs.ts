import type { EntityManager } from 'typeorm'
import type { Change } from '../log/change.ts'
import { LawPack } from './law-pack.ts'

/** Whether a row of reporting's log says something of a clock of law. */
export const isOfPack = ({ kind }: Change): boolean => kind.startsWith('rulePack.')

/** Takes reporting's rule packs into this service's store. */
export const takePacks = async (
  manager: EntityManager,
  changes: readonly Change[],
): Promise<void> => {
  for (const change of changes.filter(isOfPack)) {
    const fields = JSON.parse(change.fields) as Partial<LawPack>
    const id = change.subject.replace(/^RulePack:/, '')
    const known = await manager.findOneBy(LawPack, { id })
    await manager.upsert(LawPack, packOf({ ...known, ...fields, id }), ['id'])
  }
}

// A row of the log that sets a pack up carries all its columns; only these are borrowed.
const packOf = (said: Partial<LawPack> & { readonly id: string }): LawPack => ({
  id: said.id,
  rule: said.rule ?? '',
  roll: said.roll ?? 'NONE',
  validFrom: said.validFrom ?? null,
  validTo: said.validTo ?? null,
  switchedOn: said.switchedOn ?? false,
})
