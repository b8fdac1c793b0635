import type { FormattedExecutionResult } from 'graphql'
import { localize, type Locale, type LocalizedText, textOf } from '../../schema/vocabulary/index.ts'

const texts = new WeakMap<object, LocalizedText>()

/** Keeps the text of an error beside its format, since Apollo Server formats errors without their request. */
export const withText = <T extends object>(formatted: T, error: unknown): T => {
  const text = textOf(error)
  if (text) texts.set(formatted, text)
  return formatted
}

/** Renders errors of the gateway in the locale of the request; services have rendered theirs. */
export const localizeErrors = (
  result: FormattedExecutionResult,
  locale: Locale,
): FormattedExecutionResult => {
  if (!result.errors?.some((error) => texts.has(error))) return result
  const errors = result.errors.map((error) => {
    const text = texts.get(error)
    return text ? { ...error, message: localize(text, locale) } : error
  })
  return { ...result, errors }
}
