import 'reflect-metadata'
import { Ctx, Field, registerEnumType } from 'type-graphql'
import { LocaleArg } from './locale.ts'
import { defaultLocale, type Locale } from './language/locales.ts'
import { localize, localized, type LocalizedText } from './language/localized.ts'

/** The name of a value for people, in English and Traditional Chinese. */
export type Label = readonly [en: string, hant: string]

export interface LabelledValue {
  readonly description: string
  readonly label: Label
}

interface LabelledEnum<K extends string> {
  readonly name: string
  readonly description: string
  readonly valuesConfig: Readonly<Record<K, LabelledValue>>
}

const declared = new Map<object, LabelledEnum<string>>()

/** Registers an enum of the graph whose values people read: each has a description and a label. */
export const registerLabelledEnum = <K extends string>(
  values: Readonly<Record<K, string>>,
  config: LabelledEnum<K>,
): void => {
  registerEnumType<Readonly<Record<K, string>>>(values, config)
  declared.set(values, config)
}

/** The label of a value; the value itself if the enum lacks it, as data of an earlier release may have one. */
export const labelOf = (values: object, value: string): LocalizedText => {
  const config = declared.get(values)
  if (!config) throw new Error('the enum was not registered with labels')
  const [key = ''] = Object.entries(values).find(([, one]) => one === value) ?? []
  const label = config.valuesConfig[key]?.label
  return label ? localized(...label) : { en: value, hant: value, hans: value }
}

/** Every enum with labels, for tests and dictionaries. */
export const labelledEnums = (): readonly LabelledEnum<string>[] => [...declared.values()]

interface WithLabelOptions {
  readonly nullable?: boolean
  /** The field in the graph, if the property has another name. */
  readonly field?: string
}

/**
 * Adds the field `<name>Label` beside a field of an enum: the label of its value in the locale of the reader.
 * @param values registered with `registerLabelledEnum`
 */
export const WithLabel =
  (values: object, options: WithLabelOptions = {}): PropertyDecorator =>
  (prototype, key) => {
    const name = String(key)
    const { nullable = false, field = name } = options
    const method = `${field}Label`
    const label = function (
      this: object,
      locale?: Locale | null,
      context?: { readonly locale: Locale },
    ): unknown {
      const own: unknown = Reflect.get(this, name)
      const value: unknown = typeof own === 'function' ? own.call(this, context) : own
      const inLocale = (one: unknown) =>
        typeof one === 'string'
          ? localize(labelOf(values, one), locale ?? context?.locale ?? defaultLocale)
          : null
      return value instanceof Promise ? value.then(inLocale) : inLocale(value)
    }
    Object.defineProperty(prototype, method, { value: label, configurable: true })
    LocaleArg()(prototype, method, 0)
    Ctx()(prototype, method, 1)
    const description = `What people call \`${field}\`${nullable ? '; null as that is' : ''}.`
    Field(() => String, { nullable, description })(prototype, method, {})
  }
