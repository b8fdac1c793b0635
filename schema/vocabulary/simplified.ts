import { Converter } from 'opencc-js/t2cn'

let convert: ((text: string) => string) | undefined

/** Converts a text from Traditional to Simplified Chinese. Not for names of units, which are stored in both. */
export const simplified = (text: string): string =>
  (convert ??= Converter({ from: 'tw', to: 'cn' }))(text)
    .replaceAll('著力', '着力')
    .replaceAll('著手', '着手')
