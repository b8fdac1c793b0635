import type { ReportDocument } from '../document/report-document.ts'
import type { Say } from '../report-context.ts'
import type { ReportFormat } from './format.ts'

/** Writes a document in a format. */
export const writeReport = async (
  document: ReportDocument,
  format: ReportFormat,
  say: Say,
): Promise<Buffer> => {
  switch (format) {
    // Large libraries, loaded when the first file is written.
    case 'docx':
      return (await import('./docx/write-docx.ts')).writeDocx(document, say)
    case 'xlsx':
      return (await import('./xlsx.ts')).writeXlsxReport(document, say)
    case 'html':
      return Buffer.from((await import('./html.ts')).writeHtml(document, say))
    case 'md':
      return Buffer.from((await import('./markdown.ts')).writeMarkdown(document, say))
  }
}
