import { UserError } from '../../../schema/vocabulary/index.ts'
import { isPersonal } from '../store/index.ts'
import { type ExemptionClaim, readExemptionClaim } from './personal-data/exemption-claim.ts'
import { personalDataIn } from './personal-data/find.ts'
import { PersonalDataFound } from './personal-data/personal-data-found.ts'
import type { FieldKind } from './field.ts'
import { isPublication, type RecordType } from './record-type.ts'
import { audienceOf } from './write.ts'

type Row = Readonly<Record<string, unknown>>

/** The exemption as the log keeps it beside the record's own fields. */
type ExemptionDetails = Partial<ExemptionClaim>

/**
 * Refuses a publication that shows personal data without an exemption. Values that were public before are not
 * checked again.
 * @param input the input with its exemption claim
 * @returns the exemption for the log, or a refusal
 */
export const checkPersonalData = (
  type: RecordType,
  input: Row,
  { before, after }: { readonly before?: Row; readonly after: Row },
): ExemptionDetails | UserError => {
  if (!isPublication(type)) return {}
  return exemptionClaimIn(input) ?? refusePersonalData(type, after, before) ?? {}
}

/** The exemption claimed in an input; undefined if there is none, a refusal if its reason shows personal data. */
export const exemptionClaimIn = (input: Row): ExemptionClaim | UserError | undefined => {
  const claim = readExemptionClaim(input)
  if (!claim || claim instanceof UserError) return claim
  // The reason is published too.
  const found = personalDataIn(claim.exemptionReason)
  return found ? new PersonalDataFound(reasonField, found) : claim
}

const reasonField = { field: 'exemptionReason', label: '例外理由' }

/** A refusal when a publication that is, or becomes, public shows personal data. */
export const refusePersonalData = (
  type: RecordType,
  after: Row,
  before?: Row,
): PersonalDataFound | undefined => {
  if (!isPublication(type) || !isPublic(type, after)) return undefined
  const wasPublic = before !== undefined && isPublic(type, before)
  for (const field of [...type.fields.filter(isEnteredText), externalId]) {
    const { property } = field
    // Personal fields are never shown to the public.
    if (isPersonal(type.entity, property)) continue
    if (wasPublic && JSON.stringify(before[property]) === JSON.stringify(after[property])) continue
    for (const text of textsOf(after[property])) {
      const found = personalDataIn(text, codes.has(field.kind))
      if (found) return new PersonalDataFound({ field: property, label: field.label }, found)
    }
  }
  return undefined
}

/** An input without its exemption claim, which is no part of the record. */
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

const isEnteredText = ({ kind, derived }: RecordType['fields'][number]): boolean =>
  texts.has(kind) && !derived

const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.map(String) : []

// The hub may show a record before its page does.
const isPublic = (type: RecordType, record: Row): boolean =>
  (record['publishedOn'] ?? null) !== null || audienceOf(type, record) === 'PUBLIC'
