import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import type { OpenedView } from '../../services/kit/views/index.ts'
import { codingFor } from '../http/coding/content-coding.ts'
import type { ExportRequest, Format } from './export-request.ts'

export const contentTypes: Readonly<Record<Format, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  ndjson: 'application/x-ndjson; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Writes the rows as the client reads them. A failure breaks the connection off, so that a part never looks like all. */
export const writeExport = async (
  { format, ...asked }: ExportRequest,
  { rows }: OpenedView,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  if (format === 'xlsx') return writeWorkbook(asked, rows, response)
  const { csv } = await import('./formats/csv.ts')
  const { ndjson } = await import('./formats/ndjson.ts')
  const text =
    format === 'csv' ? csv(asked.columns, rows, asked.hasMark) : ndjson(asked.columns, rows)
  const source = Readable.from(text, { objectMode: true, highWaterMark: 1 })
  const coding = codingFor(request.headers['accept-encoding'])
  if (coding === undefined) return pipeline(source, response)
  response.setHeader('content-encoding', coding)
  return pipeline(source, compressors[coding](), response)
}

const compressors = {
  gzip: () => createGzip(),
  // Its default takes more processor time than a table is worth.
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
} as const

/** A workbook is a zip file, which its writer would buffer in memory for a slow client, so it is written to the disk first. */
const writeWorkbook = async (
  { view, columns }: Pick<ExportRequest, 'view' | 'columns'>,
  rows: OpenedView['rows'],
  response: ServerResponse,
): Promise<void> => {
  const { writeXlsx } = await import('./formats/xlsx.ts')
  const folder = await mkdtemp(join(tmpdir(), 'openness-hub-export-'))
  try {
    const file = join(folder, 'view.xlsx')
    await writeXlsx(file, view.name, columns, rows)
    await pipeline(createReadStream(file), response)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
