import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ServerResponse } from 'node:http'
import { InvalidToken } from '../../identity/index.ts'
import { type ViewRow, ViewRefused } from '../../views/index.ts'
import type { RunningSubgraph } from '../run.ts'
import { type Handler, send } from './serve.ts'

/** The path under which a subgraph serves its views to the gateway. */
export const viewPath = '/views/'

/** The header with the version of a view. */
export const versionHeader = 'x-view-version'

/** Serves the rows of a view: a JSON list of rows for each page, in lines. */
export const viewHandler =
  (running: Pick<RunningSubgraph, 'openView'>): Handler =>
  (request, response) => {
    const url = new URL(request.url ?? '/', 'http://hub.invalid')
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    running
      .openView({
        name: decodeURIComponent(url.pathname.slice(viewPath.length)),
        parameters: url.searchParams,
        authorization: request.headers.authorization,
        signal: gone.signal,
      })
      .then(({ version, rows }) => {
        response.writeHead(200, {
          'content-type': 'application/x-ndjson',
          [versionHeader]: version,
        })
        // So that the gateway can answer a client that has this version without reading rows.
        response.flushHeaders()
        return pipeline(Readable.from(linesOf(rows)), response)
      })
      .catch((error: unknown) => refuse(response, error))
  }

async function* linesOf(pages: AsyncIterable<readonly ViewRow[]>): AsyncGenerator<string> {
  for await (const rows of pages) yield `${JSON.stringify(rows)}\n`
}

const refuse = (response: ServerResponse, error: unknown): void => {
  // A table that is cut off must not look complete.
  if (response.headersSent) return void response.destroy()
  if (error instanceof ViewRefused)
    return send(response, 400, { en: error.text.en, hant: error.text.hant })
  if (error instanceof InvalidToken) return send(response, 401, { error: error.message })
  send(response, 503, { error: 'The view cannot be read now.' })
}
