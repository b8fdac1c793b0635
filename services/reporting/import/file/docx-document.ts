import mammoth from 'mammoth'
import type { NoticeDocument } from '../document/notice-document.ts'
import { htmlDocument } from './html-document.ts'
import { unreadable } from './unreadable.ts'

/** The paragraphs and tables of a Word document. */
export const docxDocument = async (file: Uint8Array): Promise<NoticeDocument> => {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(file) },
    // Images are no text, and would be written out as long links.
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  )
  const document = htmlDocument(value)
  return document.blocks.length === 0 ? unreadable('empty') : document
}
