import {
  InvalidInput,
  NotFound,
  type UserError,
  localized,
} from '../../../../schema/vocabulary/index.ts'
import { foldText } from '../../../../schema/vocabulary/language/fold-text.ts'
import { simplified } from '../../../../schema/vocabulary/language/simplified.ts'
import { refuseText } from '../../../kit/records/index.ts'
import type { Tx } from '../../../kit/store/index.ts'
import { UnitGroup } from '../unit-group.ts'
import { Unit } from '../unit.ts'
import { refuseDocument } from './create-unit.ts'
import { invalidId, namesTwice } from './unit-refusals.ts'

export interface GroupValues {
  readonly id: string
  readonly nameHant: string
  readonly nameHans?: string | null
  readonly nameEn?: string | null
  /** The wordings with which notices name it; its name is one of them. */
  readonly phrases: readonly string[]
  readonly memberIds: readonly string[]
  readonly isOpen?: boolean | null
  readonly rule?: string | null
  readonly document: string
}

/** Creates a group of units, or replaces its names, wordings and members. A repetition changes nothing. */
export const setUnitGroup = async (tx: Tx, input: GroupValues): Promise<UnitGroup | UserError> => {
  const { id, nameHant, memberIds, document } = input
  if (!/^[A-Za-z0-9_-]{2,64}$/.test(id)) return invalidId(id)
  const invalid = refuseText('nameHant', nameHant, 200) ?? refuseDocument(input)
  if (invalid) return invalid
  if (new Set(memberIds).size < memberIds.length) return namesTwice('memberIds')
  const known = new Set((await tx.findAll(Unit, memberIds)).map((unit) => unit.id))
  const missing = memberIds.find((member) => !known.has(member))
  if (missing !== undefined) return new NotFound('Unit', missing)
  const phrases = [...new Set([nameHant, ...input.phrases].map((phrase) => phrase.trim()))].filter(
    Boolean,
  )
  const taken = await refuseTakenPhrase(tx, id, phrases)
  if (taken) return taken
  const values = {
    nameHant,
    nameHans: input.nameHans ?? simplified(nameHant),
    nameEn: input.nameEn ?? nameHant,
    phrases,
    memberIds: [...memberIds],
    isOpen: input.isOpen ?? memberIds.length === 0,
    ruleHant: input.rule ?? document,
    ruleEn: input.rule ?? document,
  }
  const existing = await tx.find(UnitGroup, id)
  const note = { kind: 'unitGroup.set', details: { document } }
  if (!existing) return tx.create(UnitGroup, { id, ...values }, note)
  const isSame = JSON.stringify({ ...existing, ...values }) === JSON.stringify({ ...existing })
  return isSame ? existing : ((await tx.change(existing, { ...note, set: values })) ?? existing)
}

const refuseTakenPhrase = async (
  { manager }: Tx,
  id: string,
  phrases: readonly string[],
): Promise<UserError | undefined> => {
  const wanted = new Map(phrases.map((phrase) => [foldText(phrase), phrase]))
  for (const group of await manager.find(UnitGroup)) {
    if (group.id === id) continue
    const taken = group.phrases.find((phrase) => wanted.has(foldText(phrase)))
    if (taken === undefined) continue
    const text = localized(
      `The group ${group.id} has the wording "${taken}" already. A wording names one group.`,
      `組別 ${group.id} 已使用「${taken}」一語,同一用語只能指一個組別。`,
    )
    return new InvalidInput('phrases', text)
  }
  return undefined
}
