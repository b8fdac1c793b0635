import { computed, type ComputedRef, inject, type InjectionKey, provide } from 'vue'
import { useRoute } from 'vue-router'
import { type Locale, locales, type Text } from '../text/text.ts'

/** Says a text in the language of the page. */
export type Say = <Values extends readonly unknown[]>(
  text: Text<Values>,
  ...values: Values
) => string

const key: InjectionKey<ComputedRef<Locale>> = Symbol('locale')

/** The language that the address names, or else the first one that the browser prefers. */
export const provideLocale = (): ComputedRef<Locale> => {
  const route = useRoute()
  const locale = computed(() => localeNamed(route.query['lang']) ?? preferredLocale)
  provide(key, locale)
  return locale
}

export const useLocale = (): ComputedRef<Locale> => {
  const locale = inject(key)
  if (!locale) throw new Error('No locale is provided.')
  return locale
}

export const useSay = (): Say => {
  const locale = useLocale()
  return (text, ...values) => text[locale.value](...values)
}

const localeNamed = (name: unknown): Locale | undefined => locales.find((one) => one === name)

/** Chinese without a script is read as on the mainland; Taiwan, Hong Kong and Macao write Traditional. */
export const negotiate = (tags: readonly string[]): Locale => {
  for (const tag of tags) {
    if (/^zh\b.*\b(hant|tw|hk|mo)\b/i.test(tag)) return 'zh-Hant'
    if (/^zh\b/i.test(tag)) return 'zh-Hans'
    if (/^en\b/i.test(tag)) return 'en'
  }
  return 'zh-Hans'
}

const preferredLocale = negotiate(navigator.languages)
