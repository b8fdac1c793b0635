import { Directive, Field } from 'type-graphql'
import { Refusal, type LocalizedText, UserError } from '../../../schema/vocabulary/index.ts'
import { simplified } from '../../../schema/vocabulary/simplified.ts'

@Refusal('It was done before; what was said then stands.')
export class AlreadyDone extends UserError {
  @Directive('@shareable')
  @Field(() => String, { description: 'The field that was set then.' })
  readonly field: string

  protected readonly text: LocalizedText

  constructor(field: string, hant: string) {
    super()
    this.field = field
    this.text = {
      en: `"${field}" is set already. Reload the record; to mend a mistake, correct it.`,
      hant: `「${hant}」已填報,請重新載入;如填報有誤,請更正。`,
      hans: `“${simplified(hant)}”已填报,请重新加载;如填报有误,请更正。`,
    }
  }
}
