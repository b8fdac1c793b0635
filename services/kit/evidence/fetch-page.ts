import { createHash } from 'node:crypto'
import { findingOf } from '../records/index.ts'
import { decodePage } from './decode-page.ts'
import { httpGet, type HttpGetOptions, type PageResponse } from './http-get.ts'
import type { HostLimiter } from './limit-hosts.ts'
import { publicationDayIn } from './publication-day.ts'
import { type HtmlPage, readHtml } from './read-html.ts'
import type { FetchPage, PageObservation } from './page-observation.ts'
import { type HttpRequest, robotsCheck } from './robots-check.ts'

export interface FetchPageOptions extends HttpGetOptions {
  readonly limitHost: HostLimiter
  readonly maxRedirects: number
  /** The product name whose rules in robots.txt are obeyed; left out: robots.txt is not read. */
  readonly robots?: string
}

/** Makes a function that fetches pages over the network. Every redirect target passes the same checks as the first address. */
export const pageFetcher = ({
  limitHost,
  maxRedirects,
  robots,
  ...options
}: FetchPageOptions): FetchPage => {
  const request: HttpRequest = (url, signal) =>
    limitHost(url.hostname, signal, () => httpGet(url, options, signal))
  const isAllowed =
    robots === undefined ? () => Promise.resolve(true) : robotsCheck(robots, request)
  return async (address, signal) => {
    try {
      return await followRedirects(address, { maxRedirects, request, isAllowed }, signal)
    } catch (error) {
      if (signal.aborted) throw error
      return unreachable(error instanceof Error ? error.message : String(error))
    }
  }
}

interface RedirectOptions {
  readonly maxRedirects: number
  readonly request: HttpRequest
  readonly isAllowed: (url: URL, signal: AbortSignal) => Promise<boolean>
}

const followRedirects = async (
  address: string,
  { maxRedirects, request, isAllowed }: RedirectOptions,
  signal: AbortSignal,
): Promise<PageObservation> => {
  let url = new URL(address)
  for (let step = 0; step <= maxRedirects; step += 1) {
    if (!/^https?:$/.test(url.protocol))
      return unreachable(findingOf('notWeb', { protocol: url.protocol }))
    // Credentials in an address must not be sent.
    url.username = ''
    url.password = ''
    if (!(await isAllowed(url, signal)))
      return unreachable(findingOf('forbidden', { host: url.hostname }))
    const response = await request(url, signal)
    const page = response.status === 200 ? await readPage(response) : undefined
    const next = page ? page.refresh : redirectOf(response)
    if (next === undefined) return page?.observation ?? observationOf(response)
    if (!URL.canParse(next, url.href)) return unreachable(findingOf('badRedirect'))
    url = new URL(next, url)
  }
  return unreachable(findingOf('tooManyRedirects', { count: maxRedirects }))
}

const unreachable = (finding: string): PageObservation => ({
  kind: 'UNREACHABLE',
  finding: finding.slice(0, 500),
})

const redirectOf = ({ status, location }: PageResponse): string | undefined =>
  [301, 302, 303, 307, 308].includes(status) ? location : undefined

// Other errors, e.g. of a busy server, are no evidence about the page.
const observationOf = ({ status }: PageResponse): PageObservation =>
  status === 404 || status === 410
    ? { kind: 'GONE', finding: findingOf('answered', { status }) }
    : unreachable(findingOf('answered', { status }))

interface ReadPage {
  readonly observation: PageObservation
  /** The refresh target of an empty page. */
  readonly refresh?: string
}

const readPage = async ({ body, contentType }: PageResponse): Promise<ReadPage> => {
  const kind = kindOf(body, contentType)
  if (kind === 'file')
    return { observation: pageSeen(body, { isEmpty: body.length === 0, observedOn: null }) }
  const content = decodePage(body, contentType)
  const page: HtmlPage =
    kind === 'html'
      ? await readHtml(content)
      : { text: content.replaceAll(/\s+/g, ' ').trim(), day: undefined, refresh: undefined }
  const { text, day, refresh } = page
  const isEmpty = text === ''
  const observedOn = day ?? publicationDayIn(text) ?? null
  const observation = pageSeen(text, { isEmpty, observedOn })
  return isEmpty && refresh ? { observation, refresh } : { observation }
}

const pageSeen = (
  content: string | Buffer,
  facts: { readonly isEmpty: boolean; readonly observedOn: string | null },
): PageObservation => ({
  kind: 'SEEN',
  contentHash: createHash('sha256').update(content).digest('hex'),
  ...facts,
})

// The first bytes decide before the content type, since servers often declare a wrong one.
const kindOf = (body: Buffer, contentType: string): 'html' | 'plain' | 'file' => {
  if (signatures.some((signature) => body.subarray(0, signature.length).equals(signature)))
    return 'file'
  const start = body.subarray(0, 512).toString('latin1')
  if (/^(\xef\xbb\xbf)?\s*<(!doctype html|html|head|body)/i.test(start)) return 'html'
  if (/^(text\/html|application\/xhtml)/i.test(contentType)) return 'html'
  if (/^text\//i.test(contentType)) return 'plain'
  return contentType === '' ? 'html' : 'file'
}

// PDF, ZIP archives (office documents), older office documents, PNG, GIF, JPEG.
const signatures = ['255044462d', '504b0304', 'd0cf11e0', '89504e47', '47494638', 'ffd8ff'].map(
  (hex) => Buffer.from(hex, 'hex'),
)
