import type { Locale } from '../text/text.ts'

export interface Ratio {
  readonly numerator: number
  readonly denominator: number
}

export const shareOf = ({ numerator, denominator }: Ratio): number | undefined =>
  denominator === 0 ? undefined : numerator / denominator

/** A number with its thousands set apart. */
export const number = (value: number): string => value.toLocaleString('en-US')

/** A share as whole percents. It says 100 % only of all and 0 % only of none; a share of nothing is a dash. */
export const percent = (ratio: Ratio): string => {
  const share = shareOf(ratio)
  if (share === undefined) return '–'
  const rounded = Math.round(share * 100)
  const shown = share > 0 && rounded === 0 ? 1 : share < 1 && rounded === 100 ? 99 : rounded
  return `${shown}%`
}

/** A change of a share in percentage points, with its sign; undefined if one of them is a share of nothing. */
export const pointsBetween = (before: Ratio, now: Ratio): number | undefined => {
  const [old, current] = [shareOf(before), shareOf(now)]
  return old === undefined || current === undefined ? undefined : Math.round((current - old) * 100)
}

export const signed = (value: number): string =>
  value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '±0'

/** A day `YYYY-MM-DD` as people write it. */
export const dayText = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    year: 'numeric',
    month: locale === 'en' ? 'short' : 'long',
    day: 'numeric',
  }).format(new Date(`${day}T00:00:00Z`))

/** The day of a moment in Fujian. */
export const dayOf = (moment: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(moment))

/** The time of a moment in Fujian. */
export const timeText = (moment: string | number): string =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(moment))
