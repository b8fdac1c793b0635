import { foldText } from '../../../schema/vocabulary/fold-text.ts'

/**
 * How like two texts are, from 0 to 1: the Dice coefficient of their pairs of neighbouring letters. Script, case, width and
 * punctuation do not matter. A text of two letters or more that the other contains counts as at least 0.6 like it.
 */
export const likeness = (one: string, other: string): number => {
  const [a, b] = [lettersOf(one), lettersOf(other)]
  if (a.length < 2 || b.length < 2) return 0
  const [left, right] = [pairsOf(a), pairsOf(b)]
  const common = left.filter((pair) => take(right, pair)).length
  const dice = (2 * common) / (a.length + b.length - 2)
  const isPart = b.length >= 4 ? a.includes(b) : false
  return isPart ? Math.max(dice, 0.6) : dice
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
