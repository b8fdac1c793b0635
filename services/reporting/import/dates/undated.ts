import { foldInPlace } from '../document/normalize.ts'
import { NUMERAL_SIGNS } from './numerals.ts'
import type { StatedDate } from './stated-dates.ts'
import { withoutTitles } from './without-titles.ts'

// Bounded, so that the time does not grow with the square of a garbled number.
const count = `(?<![${NUMERAL_SIGNS}])[${NUMERAL_SIGNS}]{1,4}`
const recurring = `每(?:个?季度|个?月|周|半年|年度?|日|天|${count}(?:个?月|天|日|年))(?:(?:年?底|末)前?|${count}月(?:${count}[日号]|底)前?|${count}[日号]前|至少${count}次)?`
const vague = '适时|尽快|尽早|即时|立即|即日起|限期|如期|按期|按时|定期|近期|随时|不定期'
// 准确、及时 praises; 及时公开 asks.
const inTime = '(?<!、)及时(?!性)(?=\\p{Script=Han})'
const relative = `(?<![每年${NUMERAL_SIGNS}])(?:下|次|本)?(?:月|季度)(?:底|末)前|(?:下|次)个?月${count}[日号]前|本(?:月|周|季度)(?:底|末|内)前?`
const before = `提前${count}个?(?:工作日|日|天|小时|月)|${count}个?(?:工作日|天|小时|个月)(?:后|之后|以上|前)`
const uncounted = `(?<![${NUMERAL_SIGNS}数几多.])[${NUMERAL_SIGNS}数几多.]{1,6}个?(?:工作日|小时|日|天|月|周|年)(?:以|之)?内`
const atMost = `不(?:得)?(?:超过|多于|迟于|晚于)${count}个?(?:工作日|日|天|小时|个月)`
const plan = '[“"]?十[一二三四五六]五[”"]?(?:期间|末|期末|规划期)'
const undated = new RegExp(
  [recurring, vague, inTime, relative, before, uncounted, atMost, plan].join('|'),
  'gu',
)

/** Phrases that look like a deadline and state no single day, outside of those that were read; each wording once. */
export function undatedPhrases(
  text: string,
  read: readonly Pick<StatedDate, 'at' | 'end'>[],
): readonly string[] {
  const folded = withoutTitles(foldInPlace(text))
  const phrases = [...folded.matchAll(undated)]
    .map((match) => ({ at: match.index, end: match.index + match[0].length }))
    .filter(({ at, end }) => !read.some((date) => date.at < end && at < date.end))
    .map(({ at, end }) => text.slice(at, end))
  return [...new Set(phrases)]
}
