import { type DateExpression, isListSign } from './date-expression.ts'
import { NUMERAL_SIGNS } from './numerals.ts'

/** How the words around a date make it a due date. */
export interface DueMark {
  /** The positions of the whole phrase, with the words that make it due. */
  readonly at: number
  readonly end: number
  /** 前 after it: the date is the first moment that is too late. */
  readonly isBefore: boolean
  /** The positions of a time of day. */
  readonly time: readonly [number, number] | undefined
}

const count = `[${NUMERAL_SIGNS}]+`
const clock = `(?:(?:上午|下午|中午|晚上?)?\\s*${count}\\s*(?::\\s*${count}|[时点](?:半|${count}分)?)整?|下班)`
const weekday = '(?:\\((?:星期|周)[一二三四五六日天]\\))?'
// 前 begins other words too: 前后, 前期, 前三季度.
const before =
  '(?:(?:之|以)?前(?!后|往|来|述|期|[三两]个?季度)|(?:之|以)?内|止|为止|截止|末前|底前|末|底)'
const verbs =
  '(?:全面|全部|基本|书面|集中|统一|正式|按时)?(?:完成|报送|上报|报|公开|公布|公示|发布|提交|送达|办结|建成|实现|达到|到位|上线|开通|落实|印发|出台|开展|启动|制定|编制|整改|反馈|回复|答复|更新|组织|进行|结束|实施)'
const ending = new RegExp(
  `^\\s*${weekday}\\s*(?<time>${clock})?\\s*(?:\\(含\\))?(?<before>${before})?(?=\\s*(?<verb>${verbs})?)`,
)
const opening =
  /(?:不迟于|不晚于|最迟(?:于|在)?|最晚(?:于|在)?|截至|截止(?:至|到|于)?|限(?:于|在)?|务必?于|赶在|力争(?:于|在)?|到|至)\s*$/

/** The mark of a date, also of one that shares it with the next date of a list; undefined if it has none. */
export function dueMarkOf(
  expressions: readonly DateExpression[],
  index: number,
  folded: string,
): DueMark | undefined {
  const expression = expressions[index]
  if (!expression) return undefined
  const own = ownMark(expression, folded)
  if (own) return own
  const next = expressions[index + 1]
  if (!next || !isListSign(folded.slice(expression.end, next.at))) return undefined
  const shared = dueMarkOf(expressions, index + 1, folded)
  return shared && { ...shared, at: expression.at, end: expression.end }
}

function ownMark(expression: DateExpression, folded: string): DueMark | undefined {
  const { time, before: word, verb } = endingAt(expression, folded)
  const prefix = opening.exec(folded.slice(Math.max(0, expression.at - 6), expression.at))
  const isWhole = expression.yearEnd === '内'
  const isYear = isYearAlone(expression)
  // A year by itself is a target only with words on both sides: 到2020年, … is a statement, 2020年开展 a story.
  const isDue =
    word !== undefined || isWhole || (prefix !== null && !isYear) || (verb !== undefined && !isYear)
  if (!isDue || /^\s*(?:起|以来|以后|之后|后)/.test(folded.slice(expression.end))) return undefined
  const length = (time?.length ?? 0) + (word?.length ?? 0)
  const end = length === 0 ? expression.end : endOf(expression, folded)
  const at = word === undefined && prefix ? expression.at - prefix[0].length : expression.at
  const timeAt = folded.indexOf(time ?? '', expression.end)
  return {
    at,
    end,
    time: time === undefined ? time : [timeAt, timeAt + time.length],
    isBefore: word?.endsWith('前') ?? false,
  }
}

function isYearAlone({ month, quarter, half, yearEnd }: DateExpression): boolean {
  return [month, quarter, half, yearEnd].every((part) => part === undefined)
}

function endingAt({ end }: DateExpression, folded: string): Partial<Record<string, string>> {
  return ending.exec(folded.slice(end))?.groups ?? {}
}

function endOf({ end }: DateExpression, folded: string): number {
  return end + (ending.exec(folded.slice(end))?.[0].length ?? 0)
}
