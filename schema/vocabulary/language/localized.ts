import { Locale } from './locales.ts'
import { simplified } from './simplified.ts'

/** A text in all locales. */
export interface LocalizedText {
  readonly hant: string
  readonly hans: string
  readonly en: string
}

export const localize = (text: LocalizedText, locale: Locale): string => {
  // Only one is read, since each may be converted at that moment.
  switch (locale) {
    case Locale.ZH_HANT:
      return text.hant
    case Locale.ZH_HANS:
      return text.hans
    case Locale.EN:
      return text.en
  }
}

/** A text in all three locales; the Simplified Chinese follows from the Traditional, with the mainland's quotation marks. */
export const localized = (en: string, hant: string): LocalizedText => ({
  en,
  hant,
  // Converted when it is read: the dictionary takes time to load.
  get hans() {
    return simplified(hant).replaceAll(/[「」『』]/g, (mark) => marks.get(mark) ?? mark)
  },
})

/** Names, numbers and quotations, which are the same in every locale. */
export const verbatim = (text: string): LocalizedText => ({ en: text, hant: text, hans: text })

/** Texts one after another. @param en what separates them in English @param hant what does in Chinese */
export const joinTexts = (
  texts: readonly LocalizedText[],
  en: string,
  hant: string,
): LocalizedText => ({
  en: texts.map((text) => text.en).join(en),
  hant: texts.map((text) => text.hant).join(hant),
  get hans() {
    return texts.map((text) => text.hans).join(simplified(hant))
  },
})

/** A text that is stored in English and Traditional Chinese, in a locale. */
export const localizeStored = (
  { en, hant }: { readonly en: string; readonly hant: string },
  locale: Locale,
): string => localize(localized(en, hant), locale)

const marks = new Map([
  ['「', '“'],
  ['」', '”'],
  ['『', '‘'],
  ['』', '’'],
])
