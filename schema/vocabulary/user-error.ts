import 'reflect-metadata'
import { Ctx, Field, InterfaceType } from 'type-graphql'
import { LocaleArg } from './locale.ts'
import { localize, type LocalizedText } from './language/localized.ts'
import { defaultLocale, type Locale } from './language/locales.ts'

/**
 * An expected refusal that a person can act on, so it is returned, not thrown.
 * It does not extend `Error`, since graphql-js treats a returned Error as thrown.
 */
@InterfaceType({
  autoRegisterImplementations: false,
  description: 'Why an action was refused. The action changed nothing.',
})
export abstract class UserError {
  /** The problem and how to correct it. */
  protected abstract readonly text: LocalizedText

  @Field(() => String, {
    description: 'The problem and how to correct it, as a text for people.',
  })
  message(
    @LocaleArg()
    locale?: Locale | null,
    @Ctx() context?: { readonly locale: Locale },
  ): string {
    return localize(this.text, locale ?? context?.locale ?? defaultLocale)
  }

  /** The message in all locales. */
  localizedText(): LocalizedText {
    return this.text
  }
}
