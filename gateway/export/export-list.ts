import type { View } from '../../services/kit/views/index.ts'
import { formats } from './export-request.ts'
import { exportUsage } from './export-usage.ts'

/** What `GET /export` answers: every view with its columns and addresses. */
export const exportList = (views: readonly View[]): object => ({
  usage: exportUsage.map(({ en }) => en),
  views: views.map(({ name, description, visibility, key, columns, unitPath }) => ({
    name,
    description,
    visibility,
    orderedBy: key,
    hasUnits: unitPath !== undefined,
    urls: Object.fromEntries(formats.map((format) => [format, `/export/${name}.${format}`])),
    columns: columns.map((column) => ({
      name: column.name,
      type: column.kind,
      description: column.description,
    })),
  })),
})
