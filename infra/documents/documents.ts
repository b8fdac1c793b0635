import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Subgraph } from '../../services/kit/runtime/index.ts'
import { asyncapi } from './asyncapi.ts'
import { guideTables } from './guide-tables.ts'
import { viewsDocument } from './views-document.ts'

export const root = join(import.meta.dirname, '../..')

const guide = 'gateway/connect/connect-your-city.md'
const mark = '<!-- generated: everything below is written by `npm run schema` -->\n'

/** The generated documents that are committed, by their paths from the root. */
export const documents = (subgraphs: readonly Subgraph[]): ReadonlyMap<string, string> => {
  const written = readFileSync(join(root, guide), 'utf8')
  const end = written.indexOf(mark)
  if (end < 0) throw new Error(`${guide} has no line ${mark}`)
  return new Map([
    ['schema/asyncapi.json', `${JSON.stringify(asyncapi(subgraphs), null, 1)}\n`],
    [guide, `${written.slice(0, end)}${mark}${guideTables(subgraphs)}`],
    ['infra/bi/views.md', viewsDocument(subgraphs)],
  ])
}
