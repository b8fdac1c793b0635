import { type LabelledValue, registerLabelledEnum } from '../../../schema/vocabulary/index.ts'

interface Choice {
  readonly description: string
  /** As people write it in files, in Traditional Chinese. */
  readonly label: string
  readonly labelEn: string
}

/** A closed set of values with their descriptions and labels. */
export interface Choices {
  readonly name: string
  readonly options: Readonly<Record<string, Choice>>
  /** The registered GraphQL enum. */
  readonly values: Readonly<Record<string, string>>
}

const declared = new Map<object, Choices>()

/** The declaration of an enum made by `choices`. */
export const choicesOf = (values: object): Choices => {
  const found = declared.get(values)
  if (!found) throw new Error('the enum was not made by choices()')
  return found
}

/**
 * Declares a GraphQL enum with a description and a label for every value.
 * @param labels for each value its description, what people write for it in files, and what that is in English: the words of the
 * value if left out
 */
export const choices = <const K extends string>(
  name: string,
  description: string,
  labels: Readonly<Record<K, readonly [description: string, label: string, labelEn?: string]>>,
): { readonly [V in K]: V } => {
  const keys = Object.keys(labels).filter((key): key is K => key in labels)
  const values: { readonly [V in K]: V } = Object.assign({}, ...keys.map((key) => ({ [key]: key })))
  const options: Readonly<Record<K, Choice>> = Object.assign(
    {},
    ...keys.map((key) => {
      const [description, label, labelEn = wordsOf(key)] = labels[key]
      return { [key]: { description, label, labelEn } }
    }),
  )
  const valuesConfig: Readonly<Record<K, LabelledValue>> = Object.assign(
    {},
    ...keys.map((key) => {
      const { label, labelEn, ...others } = options[key]
      return { [key]: { ...others, label: [labelEn, label] } }
    }),
  )
  registerLabelledEnum(values, { name, description, valuesConfig })
  declared.set(values, { name, options, values })
  return values
}

/** `NOT_FOUND` → `Not found` */
const wordsOf = (value: string): string =>
  value.charAt(0) + value.slice(1).toLowerCase().replaceAll('_', ' ')

/** The type of the values of an enum made by `choices`. */
export type ChoiceOf<T extends object> = T[keyof T]
