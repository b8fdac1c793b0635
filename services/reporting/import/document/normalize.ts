import { simplifiedCharacter } from '../../../../schema/vocabulary/language/simplified.ts'

const folded = new Map<string, string>()

/**
 * Text with half-width instead of full-width signs, and Simplified instead of Traditional characters, so that one pattern
 * finds a word in both. The length stays: positions in the result are positions in the original.
 */
export function foldInPlace(text: string): string {
  let result = ''
  for (const character of text) {
    let form = folded.get(character)
    if (form === undefined) folded.set(character, (form = formOf(character)))
    result += form
  }
  return result
}

/** Text with half-width signs only, in its own characters and of the same length. */
export function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\t]/g, ' ')
}

function formOf(character: string): string {
  if (/\s/.test(character)) return ' '
  // ① is no 1: it numbers a part of a sentence.
  if (/[\u2460-\u24ff]/.test(character)) return character
  const compatible = sameLength(character, character.normalize('NFKC'))
  return sameLength(compatible, simplifiedCharacter(compatible))
}

const sameLength = (before: string, after: string): string =>
  after.length === before.length ? after : before

/** A form of a name that does not depend on script, character width, spaces and kinds of quotes. */
export function normalizedName(text: string): string {
  return foldInPlace(text)
    .replace(/\s+/g, '')
    .replace(/[“”„‟「」『』]/g, '"')
    .replaceAll('人民政府', '政府')
    .toLowerCase()
}
