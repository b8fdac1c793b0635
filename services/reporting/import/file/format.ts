/** A format of a file, by its content. */
export type Format = 'text' | 'docx' | 'xlsx' | 'olderOffice' | 'pdf' | 'otherZip' | 'mhtml' | 'rtf'

/** The format of a file; names and extensions are not asked, since downloads often have wrong ones. */
export const formatOf = (file: Uint8Array): Format => {
  // Names in a ZIP archive are not compressed.
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const start = bytes.toString('latin1', 0, 1_000)
  if (start.startsWith('PK\u0003\u0004')) {
    if (bytes.includes('word/document')) return 'docx'
    return bytes.includes('xl/workbook') ? 'xlsx' : 'otherZip'
  }
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'olderOffice'
  if (start.startsWith('%PDF')) return 'pdf'
  if (start.startsWith('{\\rtf')) return 'rtf'
  return /^(?:MIME-Version|From): .*\r?\n/im.test(start) && /multipart\/related/i.test(start)
    ? 'mhtml'
    : 'text'
}

/** Whether a text is HTML. Published text may contain <table><tbody> alone, around cells on lines of their own. */
export const isHtml = (text: string): boolean =>
  /<(?:!doctype html|html|head|body|div|p|tr|td|meta|span)\b[^<>]*>/i.test(text)
