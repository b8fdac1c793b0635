import type { View } from '../../services/kit/views/index.ts'
import { formats } from './export-request.ts'

const usage = [
  '<column>=<value> keeps rows with this value; given several times, with one of the values; with nothing behind =, rows without a value.',
  '<column>.from and <column>.to keep rows from and to a day, a moment or a number, both included, e.g. due_on.from=2018-10-01.',
  'below=<unit> keeps rows of a unit and the units below it, e.g. below=CITY-350200.',
  'columns=<name>,<name> gives these columns only, in this order.',
  'bom=true starts a .csv with a byte order mark, which Excel needs.',
] as const

/** What `GET /export` answers: every view with its columns and addresses. */
export const exportList = (views: readonly View[]): object => ({
  usage,
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
