import { NUMERAL_SIGNS } from './numerals.ts'

/** The parts of a printed date, in folded characters. */
export interface DateExpression {
  readonly at: number
  readonly end: number
  /** A printed year, or a word for one: 今, 次. */
  readonly year: string | undefined
  readonly month: string | undefined
  readonly day: string | undefined
  /** 底, 中旬 … of a month. */
  readonly part: string | undefined
  readonly quarter: string | undefined
  readonly half: string | undefined
  /** 年底, 年内: the end of the year. */
  readonly yearEnd: string | undefined
}

const count = `[${NUMERAL_SIGNS}]+`
// A date never starts inside a number (0.5, 数十), nor is a yearly date (每年3月31日) a single one.
const start = `(?<![${NUMERAL_SIGNS}.数几半多-]|月\\s?|每个?|每年?\\s?)`
const relative = '今|本|当|明|次|翌|来|去|上|第二|下一?|上一'
const year = `(?<year>${count}|${relative})\\s*年(?:度)?\\s*`
const month = `(?<month>${count})\\s*月`

const forms: readonly RegExp[] = [
  new RegExp(`${start}(?:${year})?${month}\\s*(?<day>${count})\\s*[日号]`, 'g'),
  new RegExp(`${start}(?:${year})?${month}份?(?<part>底|末|初|上旬|中旬|下旬)?`, 'g'),
  /(?<![\d.-])(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})(?![\d.])日?/g,
  new RegExp(`${start}(?:${year})?第?(?<quarter>[一二三四1-4])季度`, 'g'),
  new RegExp(`${start}(?:${year})?(?<half>[上下]半年)`, 'g'),
  new RegExp(`${start}${year}(?:年)?(?<yearEnd>底|末|内|终)`, 'g'),
  /(?<![每\d半一二两三四五六七八九十百几数多来去下周全个年])年度?(?<yearEnd>底|末|内|终)/g,
  new RegExp(`${start}(?<year>\\d{4})\\s*年`, 'g'),
]

/** The dates in a text, in its order. Where two forms meet, the longer one stands. */
export function dateExpressions(folded: string): readonly DateExpression[] {
  const found = forms
    .flatMap((form) => [...folded.matchAll(form)].map(expressionOf))
    .toSorted((a, b) => a.at - b.at || b.end - a.end)
  const result: DateExpression[] = []
  for (const expression of found)
    if (expression.at >= (result.at(-1)?.end ?? 0)) result.push(expression)
  // From the last to the first, so that 底 reaches all months of a list.
  return result.reduceRight<readonly DateExpression[]>(
    (later, expression) => [withPartOfList(expression, later[0], folded), ...later],
    [],
  )
}

function expressionOf(match: RegExpExecArray): DateExpression {
  const { year, month, day, part, quarter, half, yearEnd } = match.groups ?? {}
  const end = match.index + match[0].length
  return { at: match.index, end, year, month, day, part, quarter, half, yearEnd }
}

// 3月、6月、9月底前 are the ends of three months.
function withPartOfList(
  expression: DateExpression,
  next: DateExpression | undefined,
  folded: string,
): DateExpression {
  const { month, day, part } = expression
  const isOpen = month !== undefined && day === undefined && part === undefined
  const isListed = next?.part !== undefined && isListSign(folded.slice(expression.end, next.at))
  return isOpen && isListed ? { ...expression, part: next.part } : expression
}

/** Whether a text between two dates makes them a list with one ending: 5月29日、12月10日前. */
export function isListSign(between: string): boolean {
  return /^\s*[、,和及与或]\s*$/.test(between)
}
