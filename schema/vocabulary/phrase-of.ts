/** The English phrase for a type name: `PowerList` → `power list`. */
export const phraseOf = (typeName: string): string =>
  typeName.replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => ` ${letter}`).toLowerCase()

/** The phrase with its indefinite article: `IntegrationTest` → `an integration test`. */
export const withArticle = (typeName: string): string => {
  const phrase = phraseOf(typeName)
  return `${/^([aeio]|u(?!ni))/.test(phrase) ? 'an' : 'a'} ${phrase}`
}
