import { Locale, localize, type LocalizedText } from '../../schema/vocabulary/language/index.ts'
import { errorCodes } from './error-codes.ts'
import { guideCells } from './guide-cells.ts'
import { guideProse } from './guide-prose.ts'
import { socketCloses } from './socket-closes.ts'

const known: ReadonlyMap<string, LocalizedText> = new Map(
  [
    ...guideProse,
    ...guideCells,
    ...Object.values(errorCodes).flatMap(({ happened, remedy }) => [happened, remedy]),
    ...Object.values(socketCloses),
  ].map((text) => [text.en, text]),
)

/**
 * The guide in a locale: its prose, its headings and the tables of options and codes. Code, and the kinds of events, whose
 * descriptions are those of the schema, stay in English.
 */
export const localizeGuide = (markdown: string, locale: Locale): string =>
  locale === Locale.EN
    ? markdown
    : markdown
        .split(/(^```.*?^```$)/ms)
        .map((part) => (part.startsWith('```') ? part : proseIn(part, locale)))
        .join('')

const proseIn = (prose: string, locale: Locale): string =>
  prose
    .split(/(\n\s*\n)/)
    .map((block) => blockIn(block, locale))
    .join('')

const blockIn = (block: string, locale: Locale): string => {
  if (block.trim().startsWith('|'))
    return block
      .split('\n')
      .map((row) =>
        row
          .split('|')
          .map((cell) => inPlace(cell, locale))
          .join('|'),
      )
      .join('\n')
  return inPlace(block, locale)
}

/** The translation of a text between its marks of a heading and spaces; what has none stays. */
const inPlace = (text: string, locale: Locale): string => {
  const [, before = '', words = '', after = ''] = /^(\s*#*\s*)(.*?)(\s*)$/s.exec(text) ?? []
  const found = known.get(words.replaceAll(/\s+/g, ' '))
  return found ? before + localize(found, locale) + after : text
}
