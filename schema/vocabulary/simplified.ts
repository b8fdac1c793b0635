import { Converter } from 'opencc-js/t2cn'

let convert: ((text: string) => string) | undefined

/** Converts a text from Traditional to Simplified Chinese. Not for names of units, which are stored in both. */
export const simplified = (text: string): string =>
  converted(text).replaceAll('著力', '着力').replaceAll('著手', '着手')

/** Converts one character, whatever stands beside it. */
export const simplifiedCharacter = (character: string): string => converted(character)

const converted = (text: string): string => (convert ??= Converter({ from: 'tw', to: 'cn' }))(text)
