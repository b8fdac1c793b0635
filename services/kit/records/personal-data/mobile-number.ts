import type { Span } from './span.ts'

/**
 * The mobile numbers in a text: 11 digits that start with 13 to 19, with or without +86, whole or in groups of 3, 4 and 4.
 * Landline numbers are not reported, since offices must publish theirs.
 */
export const mobileNumbers = (text: string): readonly Span[] =>
  [...narrow(text).matchAll(pattern)].map(({ 0: found, 1: number = '', index }) => ({
    from: index + found.length - number.length,
    to: index + found.length,
    digits: number.replaceAll(/\D/g, ''),
  }))

// Every part has a fixed length, so that matching is linear in the text. Decimals and amounts of money do not match.
const pattern =
  /(?<!\d|0\.)(?:(?:\+|00)?86[-\s]?)?(1[3-9]\d(?:\d{8}|([-\s\u2010\u2011\u2013.·])\d{4}\2\d{4}))(?!\d|\.\d|\s?[元万萬亿億])/g

// Full-width characters have a fixed offset from the ASCII ones; positions in the text stay the same.
const narrow = (text: string): string =>
  text.replaceAll(/[０-９＋－]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
