import { Directive, Field } from 'type-graphql'
import { Refusal, type LocalizedText, UserError } from '../../../schema/vocabulary/index.ts'
import { simplified } from '../../../schema/vocabulary/language/simplified.ts'

@Refusal('The action was done before and can be done only once. The record keeps its values.')
export class AlreadyDone extends UserError {
  @Directive('@shareable')
  @Field(() => String, { description: 'The field that the earlier action set.' })
  readonly field: string

  protected readonly text: LocalizedText

  /** @param label the field's label in Traditional Chinese */
  constructor(field: string, label: string) {
    super()
    this.field = field
    this.text = {
      en: `"${field}" is set already. Reload the record; correct it if the value is wrong.`,
      hant: `「${label}」已填報,請重新載入;如填報有誤,請更正。`,
      hans: `“${simplified(label)}”已填报,请重新加载;如填报有误,请更正。`,
    }
  }
}
