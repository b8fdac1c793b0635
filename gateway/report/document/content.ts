import type { Content, Figure, Inline, Note } from './report-document.ts'

/** A sentence with values at `{0}`, `{1}` …, which stand in another order in another language. */
export const sentence = (text: string, ...values: readonly (Inline | Content)[]): Content =>
  text.split(/(\{\d+\})/).flatMap((part): Content => {
    const [, index] = /^\{(\d+)\}$/.exec(part) ?? []
    if (index === undefined) return part === '' ? [] : [part]
    const value = values[Number(index)] ?? ''
    return isInline(value) ? [value] : value
  })

const isInline = (value: Inline | Content): value is Inline => !Array.isArray(value)

export const textOf = (content: Content): string =>
  content.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('')

/** A count that was read from the graph. */
export const countFigure = (value: number, note?: Note): Figure => ({
  text: String(value),
  value,
  ...(note && { note }),
})

export const textFigure = (text: string, note: Note): Figure => ({ text, note })

export interface Ratio {
  readonly numerator: number
  readonly denominator: number
}

/** A share with both of its numbers, e.g. `3/4 (75%)`; `0/0` where nothing counts. */
export const shareFigure = ({ numerator, denominator }: Ratio, note?: Note): Figure => ({
  text:
    denominator === 0 ? '0/0' : `${numerator}/${denominator} (${percent(numerator / denominator)})`,
  ...(denominator > 0 && { value: numerator / denominator }),
  ...(note && { note }),
})

/** What is claimed, of 100 for each assignment: the mean percentage and the number of assignments, e.g. `58.4% (n=40)`. */
export const claimFigure = ({ numerator, denominator }: Ratio, note?: Note): Figure => ({
  text: denominator === 0 ? 'n=0' : `${percent(numerator / denominator)} (n=${denominator / 100})`,
  ...(denominator > 0 && { value: numerator / denominator }),
  ...(note && { note }),
})

/** A percentage that is never rounded to 0 or to 100 %. */
export const percent = (share: number): string => {
  const exact = share * 100
  const rounded = Math.round(exact * 10) / 10
  if (rounded === 100 && exact < 100) return '>99.9%'
  if (rounded === 0 && exact > 0) return '<0.1%'
  return `${rounded}%`
}
