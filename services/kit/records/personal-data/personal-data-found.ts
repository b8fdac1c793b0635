import { Directive, Field, Int } from 'type-graphql'
import { Refusal, type LocalizedText, UserError } from '../../../../schema/vocabulary/index.ts'
import { choicesOf } from '../choices.ts'
import { simplified } from '../../../../schema/vocabulary/simplified.ts'
import type { Found } from './find.ts'
import { PersonalDataKind } from './kind.ts'

const english = {
  IDENTITY_CARD_NUMBER: 'an identity-card number',
  MOBILE_NUMBER: 'a mobile number',
} as const satisfies Record<PersonalDataKind, string>

@Refusal('What is to be published shows personal data; notice, task 39.')
export class PersonalDataFound extends UserError {
  @Directive('@shareable')
  @Field(() => String, { description: 'The input field or the field of the record.' })
  readonly field: string

  @Directive('@shareable')
  @Field(() => Int, { description: 'Where in the field it begins, its first character being 1.' })
  readonly position: number

  @Directive('@shareable')
  @Field(() => PersonalDataKind, { description: 'What it is.' })
  readonly kind: PersonalDataKind

  @Directive('@shareable')
  @Field(() => String, { description: 'Its first three digits, the others as stars.' })
  readonly sample: string

  protected readonly text: LocalizedText

  constructor(at: { readonly field: string; readonly label: string }, found: Found) {
    super()
    const { kind, position, sample } = found
    this.field = at.field
    this.position = position
    this.kind = kind
    this.sample = sample
    const named = choicesOf(PersonalDataKind).of[kind]?.hant ?? kind
    const hant = `「${at.label}」第 ${position} 個字符起有${named}(${sample})。請刪除或遮蓋後再公開;屬懲戒性公示或強制性信息披露的,請填寫例外情形及理由。`
    this.text = {
      en: `"${at.field}" holds ${english[kind]} (${sample}) from character ${position} on. Remove or mask it; or claim an exemption with its reason, if this is a notice that punishes or the law demands the disclosure.`,
      hant,
      hans: simplified(hant).replace(/^「(.*?)」/, '“$1”'),
    }
  }
}
