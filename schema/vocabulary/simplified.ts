import { Converter } from 'opencc-js'

const convert = Converter({ from: 'tw', to: 'cn' })

/** Simplified Chinese of a traditional text. Names of units are stored, never converted. */
export const simplified = (text: string): string =>
  convert(text).replaceAll('著力', '着力').replaceAll('著手', '着手')
