import type { Line } from '../document/line.ts'
import { numeral } from '../dates/numerals.ts'

/** The form of a printed number: 一、 (一) 1. (1). */
export type NumberForm = 'chapter' | 'section' | 'point' | 'bracket'

/** From the highest to the lowest. */
export const numberForms: readonly NumberForm[] = ['chapter', 'section', 'point', 'bracket']

export interface Heading {
  readonly form: NumberForm
  readonly number: number
  /** As printed, without the number. */
  readonly title: string
}

/** The number at the beginning of a line; undefined for other text. */
export function headingOf(line: Line): Heading | undefined {
  for (const [form, pattern] of forms) {
    const match = pattern.exec(line.folded)
    if (match?.[1] === undefined) continue
    return { form, number: numeral(match[1]), title: line.text.slice(match[0].length) }
  }
  return undefined
}

const chinese = '[〇一二三四五六七八九十百]+'
const forms: readonly (readonly [NumberForm, RegExp])[] = [
  [
    'chapter',
    new RegExp(`^(?:第(?=${chinese}(?:章|部分|篇)))?(${chinese})(?:、|章|部分|篇)\\s*(?=.)`),
  ],
  [
    'section',
    new RegExp(`^(?:\\((?=${chinese}\\))|第(?=${chinese}节))(${chinese})(?:\\)|节)[、.]?\\s*(?=.)`),
  ],
  // A digit after the point is a decimal: 3.5萬件.
  ['point', /^(\d{1,3})[.、]\s*(?=[^\d\s])/],
  ['bracket', /^\(?(\d{1,3})\)[、.]?\s*(?=\S)/],
]
