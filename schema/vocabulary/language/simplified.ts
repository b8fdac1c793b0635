import { LRUCache } from 'lru-cache'
import { Converter } from 'opencc-js/t2cn'

let convert: ((text: string) => string) | undefined

/** Texts of states, refusals and headings are shown again and again. */
const known = new LRUCache<string, string>({
  maxSize: 2_000_000,
  sizeCalculation: (simple, text) => simple.length + text.length + 1,
})

/** Converts a text from Traditional to Simplified Chinese. Not for names of units, which are stored in both. */
export const simplified = (text: string): string => {
  const found = known.get(text)
  if (found !== undefined) return found
  const simple = converted(text).replaceAll('著力', '着力').replaceAll('著手', '着手')
  known.set(text, simple)
  return simple
}

/** Converts one character, whatever stands beside it. */
export const simplifiedCharacter = (character: string): string => converted(character)

const converted = (text: string): string => (convert ??= Converter({ from: 'tw', to: 'cn' }))(text)
