import { Ctx, Field } from 'type-graphql'
import { type Locale, LocaleArg } from '../../../schema/vocabulary/index.ts'
import type { Context } from '../operation/index.ts'
import { addMethod } from './add-method.ts'

/** Declares the field of a text that is stored once and shown in the locale of its reader. */
export const addLocalField = (
  prototype: object,
  property: string,
  inLocale: (stored: string, locale: Locale) => string,
  description: string,
): void => {
  const method = `${property}InLocale`
  addMethod(prototype, method, [LocaleArg(), Ctx()], function (...args: LocalArgs) {
    const [locale, context] = args
    const stored: unknown = Reflect.get(this, property)
    return typeof stored === 'string' ? inLocale(stored, locale ?? context.locale) : null
  })
  Field(() => String, { name: property, nullable: true, description })(prototype, method, {})
}

type LocalArgs = [locale: Locale | null | undefined, context: Context]
