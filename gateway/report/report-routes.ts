import type { IncomingMessage, ServerResponse } from 'node:http'
import { localized, tagOf } from '../../schema/vocabulary/index.ts'
import { InvalidToken, publicViewer, type Viewer } from '../../services/kit/identity/index.ts'
import { inRequest } from '../../services/kit/telemetry/index.ts'
import { codingHeader } from '../http/coding/content-coding.ts'
import { encodedBody } from '../http/coding/encoded-body.ts'
import { crossOriginRoute, type SetCommonHeaders } from '../http/cross-origin-route.ts'
import type { RateLimit } from '../http/rate-limit.ts'
import type { RequestLocale } from '../http/request-locale.ts'
import { scopeOf } from '../http/request-scope.ts'
import type { Route, RouteHandler } from '../http/route.ts'
import { sendError } from '../http/send-error.ts'
import { asInvalidToken, sendInvalidToken, sendRefusal } from '../http/send-refusal.ts'
import type { Pipeline } from '../pipeline/pipeline.ts'
import { contentTypes } from './formats/format.ts'
import { makeReport, type ReportFile } from './make-report.ts'
import { contextFor } from './pipeline-context.ts'
import { ReportNotFound, ReportRefused, ReportUnavailable } from './report-error.ts'
import { reportList } from './report-list.ts'
import { reportRequest } from './report-request.ts'

export interface ReportRoutesOptions {
  readonly pipeline: Pipeline
  readonly identify: (authorization: string | undefined) => Promise<Viewer>
  readonly rate: RateLimit
  readonly clientAddress: (request: IncomingMessage) => string
  readonly localeOf: RequestLocale
  readonly setCommonHeaders: SetCommonHeaders
  readonly now: () => Date
  /** How many reports are made at the same time. */
  readonly exports: number
}

/** `GET /report` and `GET /report/<kind>.<format>`, with the rights of the token. */
export const reportRoutes = (options: ReportRoutesOptions): readonly Route[] => {
  const { pipeline, identify, rate, clientAddress, localeOf, setCommonHeaders, now } = options
  let running = 0

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { authorization } = request.headers
    const viewer = await identify(authorization).catch(asInvalidToken)
    // Invalid tokens count against the address, so that guessing them is limited.
    await rate.admit(viewer instanceof InvalidToken ? publicViewer : viewer, clientAddress(request))
    if (viewer instanceof InvalidToken) return sendInvalidToken(response, viewer)
    const { kind, format, parameters } = reportRequest(new URL(request.url ?? '/', base))
    if (running >= options.exports) throw tooMany(options.exports)
    running += 1
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    try {
      const locale = localeOf(request)
      const { signal } = gone
      const context = contextFor({ pipeline, viewer, authorization, locale, now, signal })
      await send(await makeReport(context, kind, format, parameters), request, response)
    } finally {
      running -= 1
    }
  }

  const send = async (
    { name, format, bytes }: ReportFile,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> => {
    const { body, coding } = await encodedBody(bytes, request.headers['accept-encoding'])
    const place = format === 'html' ? 'inline' : 'attachment'
    response.writeHead(200, {
      'content-type': contentTypes[format],
      'content-disposition': `${place}; filename="${name.replaceAll(/[^\w.-]/g, '_')}"`,
      'content-language': tagOf(localeOf(request)),
      'content-length': body.length,
      ...codingHeader(coding),
      // A report is of its moment.
      'cache-control': 'no-store',
      vary: 'authorization, accept-language, accept-encoding, origin',
      ...(format === 'html' && { 'content-security-policy': policy }),
    })
    response.end(body)
  }

  const handler: RouteHandler = (request, response, fail) =>
    inRequest(scopeOf(request), () =>
      answer(request, response).catch(refuse(response, sendRefusal(response, fail))),
    )
  const list: RouteHandler = (request, response) => {
    const locale = localeOf(request)
    response.writeHead(200, {
      'content-type': 'application/json; charset=utf-8',
      'content-language': tagOf(locale),
      vary: 'accept-language',
    })
    response.end(JSON.stringify(reportList(locale), null, 2))
  }
  return [
    crossOriginRoute('/report', list, setCommonHeaders),
    crossOriginRoute('/report/*', handler, setCommonHeaders),
  ]
}

const base = 'http://hub.invalid'

/** A report has styles of its own, and no scripts. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

const tooMany = (maximum: number): ReportUnavailable =>
  new ReportUnavailable(
    'OVERLOADED',
    localized(
      `${maximum} reports are being made already. Repeat the request later.`,
      `已有 ${maximum} 份報告正在生成，請稍後重試。`,
    ),
  )

const refuse =
  (response: ServerResponse, otherwise: (error: unknown) => void) =>
  (error: unknown): void => {
    // Nobody is left to answer.
    if (response.destroyed) return
    if (error instanceof ReportNotFound) return sendError(response, 404, error.code, error.text)
    if (error instanceof ReportRefused) return sendError(response, 400, error.code, error.text)
    if (error instanceof ReportUnavailable)
      return sendError(response, 503, error.code, error.text, { 'retry-after': '5' })
    otherwise(error)
  }
