import { type InvalidInput, UserError } from '../../../schema/vocabulary/index.ts'
import { isPersonal } from '../store/index.ts'
import { type ExemptionClaim, readExemptionClaim } from './personal-data/exemption-claim.ts'
import { personalDataIn } from './personal-data/find.ts'
import { PersonalDataFound } from './personal-data/personal-data-found.ts'
import { refuseSensitiveText } from './personal-data/refuse-sensitive-text.ts'
import { refuseCredentials } from './personal-data/url-credentials.ts'
import type { FieldKind } from './field.ts'
import { isPublication, type RecordType } from './record-type.ts'
import { audienceOf } from './write.ts'

type Row = Readonly<Record<string, unknown>>

/** The exemption as the log keeps it beside the record's own fields. */
type ExemptionDetails = Partial<ExemptionClaim>

/**
 * Refuses a record that is, or becomes, public and shows personal data or credentials; a publication may claim an
 * exemption for personal data. Values that were public before are not checked again.
 * @param input the input with its exemption claim
 * @returns the exemption for the log, or a refusal
 */
export const checkPersonalData = (
  type: RecordType,
  input: Row,
  { before, after }: { readonly before?: Row; readonly after: Row },
): ExemptionDetails | UserError => {
  const claim = isPublication(type) ? exemptionClaimIn(input) : undefined
  if (claim instanceof UserError) return claim
  const refusal = refusePersonalData(type, after, before)
  return refusal && !(claim && isExemptible(type, refusal)) ? refusal : (claim ?? {})
}

/** Whether an exemption allows what was refused: personal data in a publication, but no credential. */
export const isExemptible = (type: RecordType, refusal: UserError): refusal is PersonalDataFound =>
  refusal instanceof PersonalDataFound && isPublication(type)

/** The exemption claimed in an input; undefined if there is none, a refusal if its reason shows personal data. */
export const exemptionClaimIn = (input: Row): ExemptionClaim | UserError | undefined => {
  const claim = readExemptionClaim(input)
  if (!claim || claim instanceof UserError) return claim
  // The reason is published too.
  const reason = { field: 'exemptionReason', label: '例外理由', text: claim.exemptionReason }
  return refuseSensitiveText(reason) ?? claim
}

/**
 * A refusal when a record that is, or becomes, public shows personal data or a credential; credentials come first, since no
 * exemption allows them.
 */
export const refusePersonalData = (
  type: RecordType,
  after: Row,
  before?: Row,
): PersonalDataFound | InvalidInput | undefined => {
  if (!isPublic(type, after)) return undefined
  let personalData: PersonalDataFound | undefined
  const wasPublic = before !== undefined && isPublic(type, before)
  for (const field of [...type.fields.filter(isEnteredText), externalId]) {
    const { property } = field
    // Personal fields are never shown to the public.
    if (isPersonal(type.entity, property)) continue
    if (wasPublic && JSON.stringify(before[property]) === JSON.stringify(after[property])) continue
    for (const text of textsOf(after[property])) {
      const credential = refuseCredentials(property, text, field.label)
      if (credential) return credential
      const found = personalDataIn(text, codes.has(field.kind))
      if (found)
        personalData ??= new PersonalDataFound(
          { field: property, label: field.label },
          found,
          isPublication(type),
        )
    }
  }
  return personalData
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
