import type { Note } from '../document/report-document.ts'
import { momentText } from '../report-context.ts'

/** The operation of a note, where its figure stands, and the moment. */
export const noteText = ({ query, path, at }: Note): string =>
  `${query}${path === undefined ? '' : ` → ${path}`} · ${momentText(at)}`
