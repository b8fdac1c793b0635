import type { Line } from '../../document/line.ts'
import type { NameIndex } from '../../names/name-index.ts'
import { type Heading, headingOf, type NumberForm } from '../headings.ts'
import { beginsWithName, isSentence } from './name-lines.ts'

/** The form in which tasks are numbered: 1. or (1), whichever comes first; without either, the lowest form there is. */
export function taskFormOf(rows: readonly Line[], index: NameIndex): NumberForm {
  const forms = rows.flatMap((line) => {
    const heading = headingOf(line)
    return heading && !isSentence(line, index) ? [heading.form] : []
  })
  const arabic = forms.find((form) => form === 'point' || form === 'bracket')
  return arabic ?? (forms.includes('section') ? 'section' : 'chapter')
}

/** Tells items inside a requirement (1.寫明事項;) from headings with the same form of number. */
export function subItems(index: NameIndex) {
  const last = new Map<NumberForm, number>()
  return {
    /** A heading ends the items before it. */
    reset: () => last.clear(),
    /** @param expected the number of the next heading of the form */
    isItem: (
      line: Line,
      { form, number }: Heading,
      next: Line | undefined,
      expected: number,
    ): boolean => {
      const follows = number === (last.get(form) ?? 0) + 1
      const endsAsItem = /[;,。]$/.test(line.folded)
      // A heading of chapters or sections is followed by no name, so that only its sign tells.
      const mayLackSign = form === 'point' || form === 'bracket'
      const isUnexpected = mayLackSign && number !== expected && !beginsWithName(next, index)
      const isItem = follows && (endsAsItem || isUnexpected)
      if (isItem) last.set(form, number)
      return isItem
    },
  }
}
