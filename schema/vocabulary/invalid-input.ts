import 'reflect-metadata'
import { Directive, Field } from 'type-graphql'
import { Refusal } from './refusal.ts'
import type { LocalizedText } from './language/localized.ts'
import { UserError } from './user-error.ts'

@Refusal('A value of the input is invalid.')
export class InvalidInput extends UserError {
  @Directive('@shareable')
  @Field(() => String, { description: 'The invalid field of the input, or of the record.' })
  readonly field: string

  protected readonly text: LocalizedText

  constructor(field: string, text: LocalizedText) {
    super()
    this.field = field
    this.text = text
  }
}
