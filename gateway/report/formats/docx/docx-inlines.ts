import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { printable } from '../../../export/formats/plain-text.ts'
import type { Content, Inline, Note } from '../../document/report-document.ts'
import { noteText } from '../note-text.ts'

export interface TextLook {
  /** Half points; that of the style if left out. */
  readonly size?: number
  readonly bold?: boolean
}

/** Writes content as runs, and collects its footnotes. */
export interface DocxInlines {
  readonly footnotes: NonNullable<Record<number, { children: Paragraph[] }>>
  readonly childrenOf: (content: Content, look?: TextLook) => ParagraphChild[]
}

export const docxInlines = (): DocxInlines => {
  const footnotes: Record<number, { children: Paragraph[] }> = {}
  const written = new Set<Note>()

  /** A note is written once, at the end of the first sentence that has its figures: Word gives each reference a number of its own. */
  const referenceTo = (note: Note): FootnoteReferenceRun => {
    written.add(note)
    const id = written.size
    const text = new TextRun({ text: ` ${printable(noteText(note))}`, size: noteSize })
    footnotes[id] = { children: [new Paragraph({ children: [text], spacing: noteSpacing })] }
    return new FootnoteReferenceRun(id)
  }
  const inlineOf = (inline: Inline, isLast: boolean, look: TextLook): readonly ParagraphChild[] => {
    if (typeof inline === 'string') return linesOf(inline, look)
    if ('href' in inline) return [linkTo(inline.href, inline.text, look)]
    const { note } = inline
    const text = linesOf(inline.text, look)
    return note && isLast && !written.has(note) ? [...text, referenceTo(note)] : text
  }
  return {
    footnotes,
    childrenOf: (content, look = {}) =>
      content.flatMap((inline, index) => {
        const later = content.slice(index + 1)
        return inlineOf(
          inline,
          later.every((one) => noteOf(one) !== noteOf(inline)),
          look,
        )
      }),
  }
}

const noteOf = (inline: Inline): Note | undefined =>
  typeof inline === 'object' && 'note' in inline ? inline.note : undefined

const linesOf = (text: string, look: TextLook): readonly TextRun[] =>
  text
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({ text: printable(line), ...look, ...(index > 0 && { break: 1 }) }),
    )

/** Evidence is a page of the web; anything else that a record may have as an address is only shown. */
const linkTo = (href: string, text: string, look: TextLook): ParagraphChild =>
  /^https?:/i.test(href)
    ? new ExternalHyperlink({
        link: href,
        children: [new TextRun({ text: printable(text), style: 'Hyperlink', ...look })],
      })
    : new TextRun({ text: printable(text), ...look })

const noteSize = 14
const noteSpacing = { line: 240, lineRule: 'auto', after: 0 } as const
