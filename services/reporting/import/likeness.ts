import { foldText } from '../../../schema/vocabulary/language/fold-text.ts'

/**
 * How like a text is to a model, from 0 to 1: the Dice coefficient of their pairs of neighbouring letters. Script, case, width
 * and punctuation do not matter. A text that contains a model of four letters or more is at least 0.6 like it.
 */
export const likeness = (text: string, model: string): number => {
  const [a, b] = [lettersOf(text), lettersOf(model)]
  if (a.length < 2 || b.length < 2) return 0
  const [left, right] = [pairsOf(a), pairsOf(b)]
  const common = left.filter((pair) => take(right, pair)).length
  const dice = (2 * common) / (a.length + b.length - 2)
  return b.length >= 4 && a.includes(b) ? Math.max(dice, 0.6) : dice
}

const lettersOf = (text: string): string => foldText(text).replaceAll(/[^\p{L}\p{N}]/gu, '')

const pairsOf = (text: string): string[] =>
  Array.from({ length: text.length - 1 }, (_, index) => text.slice(index, index + 2))

/** Removes one occurrence. @returns whether there was one */
const take = (pairs: string[], pair: string): boolean => {
  const index = pairs.indexOf(pair)
  if (index < 0) return false
  pairs.splice(index, 1)
  return true
}
