import type { Content, Inline, Note, ReportDocument } from './report-document.ts'

/** The notes of a document in the order in which a reader meets them; the same note has one number. */
export interface NumberedNotes {
  readonly notes: readonly Note[]
  /** From 1; undefined for content without a note. */
  readonly numberOf: (inline: Inline) => number | undefined
}

export const numberNotes = (document: ReportDocument): NumberedNotes => {
  const numbers = new Map<Note, number>()
  for (const inline of inlinesOf(document)) {
    const note = noteOf(inline)
    if (note && !numbers.has(note)) numbers.set(note, numbers.size + 1)
  }
  return {
    notes: [...numbers.keys()],
    numberOf: (inline) => {
      const note = noteOf(inline)
      return note && numbers.get(note)
    },
  }
}

const noteOf = (inline: Inline): Note | undefined =>
  typeof inline === 'object' && 'note' in inline ? inline.note : undefined

const inlinesOf = ({ blocks }: ReportDocument): Content =>
  blocks.flatMap((block): Content => {
    switch (block.kind) {
      case 'heading':
        return []
      case 'paragraph':
        return block.content
      case 'list':
        return block.items.flat()
      case 'chart':
        return block.caption
      case 'table':
        return [
          ...block.caption,
          ...block.rows.flatMap((row) => ('cells' in row ? row.cells.flat() : [])),
        ]
    }
  })
