import { registerEnumType } from 'type-graphql'

export interface Choice {
  readonly description: string
  /** As people write it in tables, in Traditional Chinese. */
  readonly hant: string
}

/** A closed set of values with their words. */
export interface Choices {
  readonly name: string
  readonly of: Readonly<Record<string, Choice>>
  /** The enum as GraphQL knows it. */
  readonly values: Readonly<Record<string, string>>
}

const known = new Map<object, Choices>()

/** The words of a set made by `choices`. */
export const choicesOf = (values: object): Choices => {
  const found = known.get(values)
  if (!found) throw new Error('not made by choices()')
  return found
}

/**
 * Declares a GraphQL enum whose values describe themselves.
 * @param words for each value a description and what people write for it in tables
 */
export const choices = <const K extends string>(
  name: string,
  description: string,
  words: Readonly<Record<K, readonly [description: string, hant: string]>>,
): { readonly [V in K]: V } => {
  const keys = Object.keys(words) as K[]
  const values = Object.fromEntries(keys.map((key) => [key, key])) as { [V in K]: V }
  const of: Record<string, Choice> = {}
  for (const key of keys) {
    const [text, hant] = words[key]
    of[key] = { description: text, hant }
  }
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      keys.map((key) => [key, { description: words[key][0] }]),
    ) as never,
  })
  known.set(values, { name, of, values })
  return values
}

/** The values of a set made by `choices`. */
export type ChoiceOf<T extends object> = T[keyof T]
