import 'reflect-metadata'
import { Field, InterfaceType } from 'type-graphql'
import { localize, Locale, LocaleArg, type LocalizedText } from './locale.ts'

/**
 * An expected refusal: a person can mend it, so it is returned, not thrown.
 * Not an `Error`: graphql-js takes a returned Error for a thrown one.
 */
@InterfaceType({
  autoRegisterImplementations: false,
  description: 'Why an action was refused. Nothing was changed.',
})
export abstract class UserError {
  /** What is wrong and how to mend it. */
  protected abstract readonly text: LocalizedText

  @Field(() => String, { description: 'What is wrong and how to mend it, for people.' })
  message(
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return localize(this.text, locale ?? Locale.ZH_HANT)
  }

  /** How the refusal is kept for a repeated request. */
  words(): LocalizedText {
    return this.text
  }
}
