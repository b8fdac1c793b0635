import type { Say } from '../report-context.ts'

const digits = '零一二三四五六七八九'

/** A number from 1 to 99 as notices number their parts: 一, 十, 十二, 四十二. */
export const chineseNumber = (number: number): string => {
  if (number < 1 || number > 99) return String(number)
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const first = tens === 0 ? '' : `${tens === 1 ? '' : digits.charAt(tens)}十`
  return `${first}${ones === 0 ? '' : digits.charAt(ones)}`
}

/** A chapter or a heading as offices number it. */
export const chapterTitle = (say: Say, number: number, title: string): string =>
  say(`${number}. ${title}`, `${chineseNumber(number)}、${title}`)

/** A section as notices number it, through the whole notice. */
export const sectionTitle = (say: Say, number: number, title: string): string =>
  say(`(${number}) ${title}`, `（${chineseNumber(number)}）${title}`)
