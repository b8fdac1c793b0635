/** The languages of the page, as tags of BCP 47. */
export const locales = ['zh-Hant', 'zh-Hans', 'en'] as const
export type Locale = (typeof locales)[number]

type Said<Values extends readonly unknown[]> = (...values: Values) => string

/** A text in every language. With values it is a function of them, e.g. of a number. */
export type Text<Values extends readonly unknown[] = []> = Readonly<Record<Locale, Said<Values>>>

/** Declares a text: English, Traditional and Simplified Chinese. One that lacks a language does not compile. */
export function text(en: string, hant: string, hans: string): Text
export function text<Values extends readonly unknown[]>(
  en: Said<Values>,
  hant: Said<Values>,
  hans: Said<Values>,
): Text<Values>
export function text<Values extends readonly unknown[]>(
  en: string | Said<Values>,
  hant: string | Said<Values>,
  hans: string | Said<Values>,
): Text<Values> {
  return { en: said(en), 'zh-Hant': said(hant), 'zh-Hans': said(hans) }
}

const said = <Values extends readonly unknown[]>(given: string | Said<Values>): Said<Values> =>
  typeof given === 'string' ? () => given : given
