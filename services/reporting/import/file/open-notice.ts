import { joinDocuments, type NoticeDocument } from '../document/notice-document.ts'
import { decodeText } from './decode-text.ts'
import { type Format, formatOf, isHtml } from './format.ts'
import { htmlDocument } from './html-document.ts'
import { textDocument } from './text-document.ts'
import { unreadable } from './unreadable.ts'

/** The text of a notice, or the bytes of a file. */
export type NoticeSource = string | Uint8Array

/** Reads the files of one notice: its letter, then its table. */
export const openNotices = async (
  source: NoticeSource | readonly NoticeSource[],
): Promise<NoticeDocument> =>
  joinDocuments(await Promise.all(sourcesOf(source).map((one) => openNotice(one))))

const sourcesOf = (source: NoticeSource | readonly NoticeSource[]): readonly NoticeSource[] =>
  typeof source === 'string' || source instanceof Uint8Array ? [source] : source

/**
 * Reads a notice as text (UTF-8, UTF-16, GB 18030, Big5), HTML, DOCX or XLSX, told apart by content. Never throws: a file
 * that cannot be read is a document with a fault.
 */
export const openNotice = async (file: NoticeSource): Promise<NoticeDocument> => {
  if (typeof file === 'string') return ofText(file)
  if (file.length > LARGEST) return unreadable('tooLarge')
  const format = formatOf(file)
  try {
    return await readers[format](file)
  } catch {
    return unreadable('damaged')
  }
}

const ofText = (text: string): NoticeDocument =>
  isHtml(text) ? htmlDocument(text) : textDocument(text)

// Larger than any notice; a workbook of this size would take the memory of the hub.
const LARGEST = 20_000_000

const readers: Readonly<
  Record<Format, (file: Uint8Array) => NoticeDocument | Promise<NoticeDocument>>
> = {
  text: (file) => ofText(decodeText(file)),
  // Large libraries, loaded when such a file comes.
  docx: async (file) => (await import('./docx-document.ts')).docxDocument(file),
  xlsx: async (file) => (await import('./xlsx-document.ts')).xlsxDocument(file),
  olderOffice: () => unreadable('olderOffice'),
  pdf: () => unreadable('pdf'),
  otherZip: () => unreadable('otherZip'),
  mhtml: () => unreadable('mhtml'),
  rtf: () => unreadable('rtf'),
}
