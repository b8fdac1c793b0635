import { Directive, Field, Int } from 'type-graphql'
import {
  Refusal,
  type LocalizedText,
  UserError,
  WithLabel,
  localized,
} from '../../../../schema/vocabulary/index.ts'
import { choicesOf } from '../choices.ts'
import type { PersonalDataMatch } from './find.ts'
import { PersonalDataKind } from './kind.ts'

const english = {
  IDENTITY_CARD_NUMBER: 'an identity-card number',
  MOBILE_NUMBER: 'a mobile number',
} as const satisfies Record<PersonalDataKind, string>

@Refusal('A text that the public may read would show personal data.')
export class PersonalDataFound extends UserError {
  @Directive('@shareable')
  @Field(() => String, {
    description: 'The field of the record, or of the input, that contains the data.',
  })
  readonly field: string

  @Directive('@shareable')
  @Field(() => Int, {
    description: 'The position of the first character of the data in the field, counted from 1.',
  })
  readonly position: number

  @Directive('@shareable')
  @WithLabel(PersonalDataKind)
  @Field(() => PersonalDataKind, { description: 'The kind of data that was found.' })
  readonly kind: PersonalDataKind

  @Directive('@shareable')
  @Field(() => String, { description: 'The first three digits; the others as asterisks.' })
  readonly sample: string

  protected readonly text: LocalizedText

  constructor(
    { field, label }: { readonly field: string; readonly label: string },
    { kind, position, sample }: PersonalDataMatch,
    /** Whether an exemption with its reason would allow it. */
    mayBeExempt = false,
  ) {
    super()
    this.field = field
    this.position = position
    this.kind = kind
    this.sample = sample
    const kindLabel = choicesOf(PersonalDataKind).options[kind]?.label ?? kind
    const hant = `「${label}」第 ${position} 個字符起有${kindLabel}(${sample})。請刪除或遮蓋後再公開${mayBeExempt ? ';屬懲戒性公示或強制性信息披露的,請填寫例外情形及理由' : ''}。`
    const en = `"${field}" contains ${english[kind]} (${sample}) from character ${position} on. Remove or mask it${mayBeExempt ? '; or claim an exemption with its reason, if this is a punitive notice or the law requires the disclosure' : ''}.`
    this.text = localized(en, hant)
  }
}
