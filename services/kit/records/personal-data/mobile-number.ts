import type { Span } from './span.ts'

/**
 * The mobile numbers in a text: 11 digits from 13 to 19, alone or after +86, whole or in groups of 3, 4 and 4.
 * Landlines and hotlines are none: offices must publish theirs, and nothing tells a home's from an office's.
 */
export const mobileNumbers = (text: string): readonly Span[] =>
  [...narrow(text).matchAll(pattern)].map(({ 0: found, 1: number = '', index }) => ({
    from: index + found.length - number.length,
    to: index + found.length,
    digits: number.replaceAll(/\D/g, ''),
  }))

// Every part has a fixed length, so that the time it takes grows with the text only. Decimals and sums of money are none.
const pattern =
  /(?<!\d|0\.)(?:(?:\+|00)?86[-\s]?)?(1[3-9]\d(?:\d{8}|([-\s\u2010\u2011\u2013.·])\d{4}\2\d{4}))(?!\d|\.\d|\s?[元万萬亿億])/g

// Full-width digits lie at a fixed distance from the plain ones; each sign keeps its place.
const narrow = (text: string): string =>
  text.replaceAll(/[０-９＋－]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
