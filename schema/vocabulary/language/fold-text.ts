import { simplifiedCharacter } from './simplified.ts'

const folded = new Map<string, string>()

/**
 * Brings texts that people take for the same into one form: letters of either case and width, Traditional, Simplified and
 * variant characters. Each character by itself, so that a part of a text folds as it does in the whole.
 */
export const foldText = (text: string): string => {
  let result = ''
  for (const character of text.normalize('NFKC').toLowerCase()) {
    const known = folded.get(character) ?? simplifiedCharacter(character)
    folded.set(character, known)
    result += known
  }
  return result
}
