import { distance } from 'fastest-levenshtein'
import { simplified } from '../../../schema/vocabulary/language/simplified.ts'

/** A title without script, punctuation, spaces and character width. */
export const titleKey = (title: string): string =>
  simplified(title.normalize('NFKC')).replace(/[^\p{Letter}\p{Number}]/gu, '')

/** How alike two titles are, by their keys: 1 if they differ in script and punctuation only, 0 if in every character. */
export const editLikeness = (one: string, other: string): number => {
  const longest = Math.max(one.length, other.length)
  return longest === 0 ? 1 : 1 - distance(one, other) / longest
}

/** Whether two titles name the same document: alike, and with the same numbers, since next year's title differs in its year. */
export const isSameDocumentTitle = (one: string, other: string): boolean =>
  editLikeness(titleKey(one), titleKey(other)) >= 0.8 && digitsIn(one) === digitsIn(other)

const digitsIn = (title: string): string => (titleKey(title).match(/\d+/g) ?? []).join(' ')
