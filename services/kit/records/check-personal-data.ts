import { UserError } from '../../../schema/vocabulary/index.ts'
import { isPersonal } from '../store/index.ts'
import { type ExemptionClaim, readExemptionClaim } from './personal-data/exemption-claim.ts'
import { personalDataIn } from './personal-data/find.ts'
import { PersonalDataFound } from './personal-data/personal-data-found.ts'
import type { FieldKind } from './field.ts'
import { isPublication, type RecordType } from './record-type.ts'
import { audienceOf } from './write.ts'

type Row = Readonly<Record<string, unknown>>

/** What goes into the log beside the record's own fields. */
export type ExemptionDetails = Partial<ExemptionClaim>

/**
 * Lets a publication through, with what the log is to keep of the exemption claimed for it; or refuses it because it shows
 * personal data. Of what was public before only what is new is looked at.
 * @param input as given, with the claim
 */
export const checkPersonalData = (
  type: RecordType,
  input: Row,
  { before, after }: { readonly before?: Row; readonly after: Row },
): ExemptionDetails | UserError => {
  if (!isPublication(type)) return {}
  return exemptionClaimIn(input) ?? refusePersonalData(type, after, before) ?? {}
}

/** The exemption claimed in an input; undefined if there is none, a refusal if it is not fit to be shown itself. */
export const exemptionClaimIn = (input: Row): ExemptionClaim | UserError | undefined => {
  const claim = readExemptionClaim(input)
  if (!claim || claim instanceof UserError) return claim
  // The reason is public too.
  const found = personalDataIn(claim.exemptionReason)
  return found ? new PersonalDataFound(reason, found) : claim
}

const reason = { field: 'exemptionReason', label: '例外理由' }

/** A refusal when a publication that is, or becomes, public shows personal data. */
export const refusePersonalData = (
  type: RecordType,
  after: Row,
  before?: Row,
): PersonalDataFound | undefined => {
  if (!isPublication(type) || !isOpen(type, after)) return undefined
  const wasOpen = before !== undefined && isOpen(type, before)
  for (const field of [...type.fields.filter(isEntered), externalId]) {
    const { property } = field
    // Masked already, for all whom it does not concern.
    if (isPersonal(type.entity, property)) continue
    if (wasOpen && JSON.stringify(before[property]) === JSON.stringify(after[property])) continue
    for (const text of textsOf(after[property])) {
      const found = personalDataIn(text, codes.has(field.kind))
      if (found) return new PersonalDataFound({ field: property, label: field.label }, found)
    }
  }
  return undefined
}

/** An input without the claim of an exemption, which is no part of the record. */
export const withoutExemptionClaim = (type: RecordType, input: Row): Row => {
  if (!isPublication(type)) return input
  const { exemption: _, exemptionReason: __, ...rest } = input
  return rest
}

const externalId = { property: 'externalId', label: '外部編號', kind: 'code' } as const

const texts: ReadonlySet<FieldKind> = new Set<FieldKind>([
  'code',
  'title',
  'text',
  'url',
  'stringList',
])
const codes: ReadonlySet<FieldKind> = new Set<FieldKind>(['code', 'url'])

const isEntered = ({ kind, derived }: RecordType['fields'][number]): boolean =>
  texts.has(kind) && !derived

const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.map(String) : []

// Some are shown by the hub before a page shows them.
const isOpen = (type: RecordType, record: Row): boolean =>
  (record['publishedOn'] ?? null) !== null || audienceOf(type, record) === 'PUBLIC'
