/** The language of names and messages. */
export enum Locale {
  ZH_HANT = 'ZH_HANT',
  ZH_HANS = 'ZH_HANS',
  EN = 'EN',
}
