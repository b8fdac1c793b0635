import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import Negotiator from 'negotiator'
import { localized } from '../../schema/vocabulary/index.ts'
import { InvalidToken, publicViewer, type Viewer } from '../../services/kit/identity/index.ts'
import { inRequest } from '../../services/kit/telemetry/index.ts'
import { ViewRefused } from '../../services/kit/views/index.ts'
import { asset } from '../http/asset.ts'
import { matchingTag } from '../http/coding/entity-tag.ts'
import { crossOriginRoute, type SetCommonHeaders } from '../http/cross-origin-route.ts'
import { localizedAsset } from '../http/localized-asset.ts'
import type { RateLimit } from '../http/rate-limit.ts'
import { scopeOf } from '../http/request-scope.ts'
import type { RequestLocale } from '../http/request-locale.ts'
import type { Route, RouteHandler } from '../http/route.ts'
import { sendError } from '../http/send-error.ts'
import { asInvalidToken, sendInvalidToken, sendRefusal } from '../http/send-refusal.ts'
import { exportList } from './export-list.ts'
import { exportPage, exportPagePolicy } from './export-page.ts'
import { ExportNotFound, exportRequest, type ExportRequest } from './export-request.ts'
import { type ExportSource, ViewUnavailable } from './export-source.ts'
import { contentTypes, writeExport } from './write-export.ts'

export interface ExportRoutesOptions {
  readonly source: ExportSource
  readonly identify: (authorization: string | undefined) => Promise<Viewer>
  readonly rate: RateLimit
  readonly clientAddress: (request: IncomingMessage) => string
  readonly setCommonHeaders: SetCommonHeaders
  readonly localeOf: RequestLocale
  /** How many exports run at the same time. */
  readonly exports: number
}

/** A client that takes nothing for so long is gone, milliseconds. */
const idleMs = 120_000

/** `GET /export` and `GET /export/<view>.<format>`. */
export const exportRoutes = (options: ExportRoutesOptions): readonly Route[] => {
  const { source, identify, rate, clientAddress, setCommonHeaders, localeOf } = options
  let running = 0
  const vary = 'accept, accept-encoding, accept-language'
  const listed = asset(
    'application/json',
    async () => JSON.stringify(exportList(source.views), null, 2),
    { vary },
  )
  const page = localizedAsset(
    'text/html; charset=utf-8',
    localeOf,
    async (locale) => exportPage(source.views, locale),
    { vary, 'content-security-policy': exportPagePolicy },
  )
  /** A browser gets a page, a program the same as JSON. */
  const list: RouteHandler = (request, response, fail) =>
    (isForPeople(request) ? page : listed)(request, response, fail)

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const viewer = await identify(request.headers.authorization).catch(asInvalidToken)
    // Invalid tokens count against the address, so that guessing them is limited.
    await rate.admit(viewer instanceof InvalidToken ? publicViewer : viewer, clientAddress(request))
    if (viewer instanceof InvalidToken) return sendInvalidToken(response, viewer)
    const asked = exportRequest(source.views, new URL(request.url ?? '/', 'http://hub.invalid'))
    if (running >= options.exports) throw tooMany(options.exports)
    running += 1
    try {
      await send(asked, request, response)
    } finally {
      running -= 1
    }
  }

  const send = async (asked: ExportRequest, request: IncomingMessage, response: ServerResponse) => {
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    response.setTimeout(idleMs, () => response.destroy())
    const { view, parameters, format } = asked
    const { authorization } = request.headers
    const { signal } = gone
    const opened = await source.open({ name: view.name, parameters, authorization, signal })
    const tag = tagOf(asked, opened.version)
    response.setHeader('etag', `W/${tag}`)
    response.setHeader('cache-control', 'no-cache')
    response.setHeader('vary', 'authorization, accept-encoding, origin')
    if (matchingTag(request.headers['if-none-match'], tag) !== undefined)
      return void response.writeHead(304).end()
    response.setHeader('content-type', contentTypes[format])
    response.setHeader('content-disposition', `attachment; filename="${view.name}.${format}"`)
    if (request.method === 'HEAD') return void response.end()
    await writeExport(asked, opened, request, response)
  }

  const handler: RouteHandler = (request, response, fail) =>
    inRequest(scopeOf(request), () =>
      answer(request, response).catch(refuse(response, sendRefusal(response, fail))),
    )
  return [
    crossOriginRoute('/export', list, setCommonHeaders),
    crossOriginRoute('/export/*', handler, setCommonHeaders),
  ]
}

const isForPeople = (request: IncomingMessage): boolean =>
  !request.url?.includes('format=json') &&
  new Negotiator(request).mediaType(['application/json', 'text/html']) === 'text/html'

const tooMany = (maximum: number): ViewUnavailable =>
  new ViewUnavailable(
    'OVERLOADED',
    localized(
      `${maximum} exports run already. Repeat the request later.`,
      `已有 ${maximum} 項導出正在進行,請稍後重試。`,
    ),
  )

const refuse =
  (response: ServerResponse, otherwise: (error: unknown) => void) =>
  (error: unknown): void => {
    // Nobody is left to answer.
    if (isDisconnection(error)) return void response.destroy()
    if (error instanceof ExportNotFound) return sendError(response, 404, 'NOT_FOUND', error.text)
    if (error instanceof ViewRefused) return sendError(response, 400, 'BAD_USER_INPUT', error.text)
    if (error instanceof InvalidToken) return sendInvalidToken(response, error)
    if (error instanceof ViewUnavailable)
      return sendError(response, 503, error.code, error.text, { 'retry-after': '5' })
    otherwise(error)
  }

const isDisconnection = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'AbortError' ||
    ('code' in error &&
      ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE'].includes(String(error.code))))

/** The strong form of the tag. It is sent as a weak one: the same rows may be compressed, and a workbook has a moment of making. */
const tagOf = ({ format, hasMark }: ExportRequest, version: string): string => {
  const text = JSON.stringify([version, format, hasMark])
  return `"${createHash('sha256').update(text).digest('base64url')}"`
}
