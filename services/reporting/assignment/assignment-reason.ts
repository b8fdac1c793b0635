import { Ctx, Field, ObjectType } from 'type-graphql'
import { type Locale, LocaleArg, localizeStored } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../../kit/operation/index.ts'

@ObjectType({ description: 'A reason why a task or obligation is assigned to a unit.' })
export class AssignmentReason {
  hant!: string
  en!: string

  @Field(() => String, {
    description: 'The text of the reason.',
  })
  text(
    @Ctx() context: Context,
    @LocaleArg()
    locale?: Locale | null,
  ): string {
    return localizeStored(this, locale ?? context.locale)
  }
}

/** Reasons as a column stores them. */
export const reasonsOf = (
  reasons: readonly { readonly hant: string; readonly en: string }[],
): AssignmentReason[] =>
  reasons.map(({ hant, en }) => Object.assign(new AssignmentReason(), { hant, en }))
