import { LocalizedError, localized, type LocalizedText } from '../../schema/vocabulary/index.ts'
import { distance } from 'fastest-levenshtein'
import { type View, viewQuery, ViewRefused } from '../../services/kit/views/index.ts'

export const formats = ['csv', 'ndjson', 'xlsx'] as const
export type Format = (typeof formats)[number]

export interface ExportRequest {
  readonly view: View
  readonly format: Format
  readonly columns: View['columns']
  /** Columns and filters, without what concerns the format. */
  readonly parameters: URLSearchParams
  /** Whether a CSV file starts with a byte order mark. */
  readonly hasMark: boolean
}

/** There is no such view, or no such format. */
export class ExportNotFound extends LocalizedError {
  override readonly name = 'ExportNotFound'
}

/** Reads the URL of a request. Throws `ExportNotFound` or `ViewRefused`. */
export const exportRequest = (views: readonly View[], url: URL): ExportRequest => {
  const file = decoded(url.pathname.replace(/^\/export\//, '').replace(/\/$/, ''))
  const [, name = file, ending = ''] = /^(.*)\.([^.]*)$/s.exec(file) ?? []
  const view = views.find((one) => one.name === name)
  if (!view) throw new ExportNotFound(unknownView(views, name))
  const format = formats.find((one) => one === ending.toLowerCase())
  if (!format)
    throw new ExportNotFound(unknownFormat(name, formats.map((one) => `${name}.${one}`).join(', ')))
  const parameters = new URLSearchParams(url.searchParams)
  const hasMark = markIn(parameters, format)
  parameters.delete('bom')
  // The language of refusals.
  parameters.delete('locale')
  return { view, format, columns: viewQuery(view, parameters).columns, parameters, hasMark }
}

/** The path as text; as it is, if it is no percent-encoded text. */
const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

const unknownFormat = (name: string, files: string): LocalizedText =>
  localized(`${name} is there as ${files}.`, `${name} 提供以下格式:${files}。`)

const unknownView = (views: readonly View[], name: string): LocalizedText => {
  const near = views
    .map((view) => ({
      name: view.name,
      far: distance(view.name, `v1_${name.replace(/^v1_/, '')}`),
    }))
    .filter(({ far }) => far <= 4)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, 3)
  const guess = near.map((one) => one.name).join(', ')
  const asked = name.slice(0, 80)
  return localized(
    `There is no view "${asked}".${guess ? ` Is ${guess} meant?` : ''} GET /export lists all.`,
    `沒有數據表「${asked}」。${guess ? `是否指 ${guess}?` : ''}全部數據表見 GET /export。`,
  )
}

const markIn = (parameters: URLSearchParams, format: Format): boolean => {
  const [value, ...others] = parameters.getAll('bom')
  if (value === undefined) return false
  if (format !== 'csv')
    throw new ViewRefused(localized('"bom" concerns .csv only.', '「bom」僅用於 .csv。'))
  if (others.length > 0 || (value !== 'true' && value !== 'false'))
    throw new ViewRefused(localized('"bom" must be true or false.', '「bom」須為 true 或 false。'))
  return value === 'true'
}
