/** The formats of reports. */
export const reportFormats = ['docx', 'xlsx', 'html', 'md'] as const
export type ReportFormat = (typeof reportFormats)[number]

export const contentTypes: Readonly<Record<ReportFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
}
