import { Converter } from 'opencc-js/t2cn'

let convert: ((text: string) => string) | undefined

/** Simplified Chinese of a traditional text. Names of units are stored, never converted. */
export const simplified = (text: string): string =>
  (convert ??= Converter({ from: 'tw', to: 'cn' }))(text)
    .replaceAll('著力', '着力')
    .replaceAll('著手', '着手')
