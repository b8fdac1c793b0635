import { Converter } from 'opencc-js'

const convert = Converter({ from: 'tw', to: 'cn' })

/** Converts a text from Traditional to Simplified Chinese. Not for names of units, which are stored in both. */
export const simplified = (text: string): string =>
  convert(text).replaceAll('著力', '着力').replaceAll('著手', '着手')
