import { durationRule } from './duration.ts'
import { NUMERAL_SIGNS, numeral } from './numerals.ts'

/** A time limit after an event; `rule` is undefined if it is impossible. */
export interface Duration {
  readonly at: number
  readonly end: number
  readonly rule: string | undefined
}

const start = `(?<![${NUMERAL_SIGNS}.数几半多第]|月\\s?|每年?)`
const within = '(?:以|之)?内'
const counted = new RegExp(
  `${start}(?<count>[${NUMERAL_SIGNS}]+)\\s*(?<unit>个?\\s*(?:工作日|小时)|日|天|个月|个?(?:星期|周)|年)${within}`,
  'g',
)
const half = new RegExp(`(?<![${NUMERAL_SIGNS}上下])半(?<unit>年|个月)${within}`, 'g')

/** The time limits in folded text. */
export function durations(folded: string): readonly Duration[] {
  const found = [...folded.matchAll(counted)].flatMap((match) => {
    const { count = '', unit = '' } = match.groups ?? {}
    // 2019年内 is a year.
    if (unit === '年' && !(numeral(count) < 100)) return []
    return [located(match, durationRule(numeral(count), unit))]
  })
  const halves = [...folded.matchAll(half)].map((match) =>
    located(match, match.groups?.['unit'] === '年' ? 'P6M' : 'P15D'),
  )
  return [...found, ...halves]
}

const located = (match: RegExpExecArray, rule: string | undefined): Duration => ({
  at: match.index,
  end: match.index + match[0].length,
  rule,
})
