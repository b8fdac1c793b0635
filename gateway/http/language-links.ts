import { Locale, tagOf } from '../../schema/vocabulary/index.ts'

const names: readonly (readonly [Locale, string])[] = [
  [Locale.ZH_HANT, '繁體'],
  [Locale.ZH_HANS, '简体'],
  [Locale.EN, 'English'],
]

/** Links to the same page in the other languages. */
export const languageLinks = (locale: Locale): string =>
  names
    .filter(([other]) => other !== locale)
    .map(([other, name]) => `<a href="?locale=${tagOf(other)}" lang="${tagOf(other)}">${name}</a>`)
    .join(' ')
