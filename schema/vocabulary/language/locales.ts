/** The language of names and messages. */
export enum Locale {
  ZH_HANT = 'ZH_HANT',
  ZH_HANS = 'ZH_HANS',
  EN = 'EN',
}

/** The locale of a hub that is not configured otherwise: offices on the mainland write Simplified Chinese. */
export const defaultLocale = Locale.ZH_HANS

const tags = {
  [Locale.ZH_HANT]: 'zh-Hant',
  [Locale.ZH_HANS]: 'zh-Hans',
  [Locale.EN]: 'en',
} as const

/** The BCP 47 tag of a locale, as in `Content-Language`. */
export const tagOf = (locale: Locale): string => tags[locale]
