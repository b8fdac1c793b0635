import { createHash } from 'node:crypto'
import { fetchAllowed, type FetchAllowed } from './fetch-allowed.ts'
import { dayByWords } from './day-in.ts'
import { decode } from './decode.ts'
import { type HttpAnswer, exchange, type ExchangeOptions } from './exchange.ts'
import type { LimitedByHost } from './limit-hosts.ts'
import { type HtmlPage, readHtml } from './read-html.ts'
import type { FetchPage, PageObservation } from './page-observation.ts'

export interface FetchPageOptions extends ExchangeOptions {
  readonly politely: LimitedByHost
  /** How often a page may send on to another. */
  readonly maxRedirects: number
  /** The name under which robots.txt is obeyed; left out: it is not. */
  readonly robots?: string
}

/** Looks at addresses over the network. Every step of a redirect is checked as the first address is. */
export const fetchPage = ({
  politely,
  maxRedirects,
  robots,
  ...options
}: FetchPageOptions): FetchPage => {
  const askFor: FetchAllowed = (url, signal) =>
    politely(url.hostname, signal, () => exchange(url, options, signal))
  const mayVisit = robots === undefined ? () => Promise.resolve(true) : fetchAllowed(robots, askFor)
  return async (address, signal) => {
    try {
      return await follow(address, { maxRedirects, askFor, mayVisit }, signal)
    } catch (error) {
      if (signal.aborted) throw error
      return unreachable(error instanceof Error ? error.message : String(error))
    }
  }
}

interface Way {
  readonly maxRedirects: number
  readonly askFor: FetchAllowed
  readonly mayVisit: (url: URL, signal: AbortSignal) => Promise<boolean>
}

const follow = async (
  address: string,
  { maxRedirects, askFor, mayVisit }: Way,
  signal: AbortSignal,
): Promise<PageObservation> => {
  let url = new URL(address)
  for (let step = 0; step <= maxRedirects; step += 1) {
    if (!/^https?:$/.test(url.protocol))
      return unreachable(`the address leads to ${url.protocol}, which is no page`)
    // A name and password in an address are for nobody else.
    url.username = ''
    url.password = ''
    if (!(await mayVisit(url, signal)))
      return unreachable(`robots.txt of ${url.hostname} asks programs not to visit the page`)
    const answer = await askFor(url, signal)
    const read = answer.status === 200 ? await readAnswer(answer) : undefined
    const next = read ? read.next : redirectOf(answer)
    if (next === undefined) return read?.sight ?? sightOf(answer)
    if (!URL.canParse(next, url.href)) return unreachable('the page leads to what is no address')
    url = new URL(next, url)
  }
  return unreachable(`more than ${maxRedirects} redirects`)
}

const unreachable = (finding: string): PageObservation => ({
  kind: 'UNREACHABLE',
  finding: finding.slice(0, 500),
})

const redirectOf = ({ status, location }: HttpAnswer): string | undefined =>
  [301, 302, 303, 307, 308].includes(status) ? location : undefined

// A server that is busy, broken or shy of programs says nothing about the page.
const sightOf = ({ status }: HttpAnswer): PageObservation =>
  status === 404 || status === 410
    ? { kind: 'GONE', finding: `answered ${status}` }
    : unreachable(`answered ${status}`)

interface Read {
  readonly sight: PageObservation
  /** Where an empty page sends the reader. */
  readonly next?: string
}

const readAnswer = async ({ body, contentType }: HttpAnswer): Promise<Read> => {
  const kind = kindOf(body, contentType)
  if (kind === 'file')
    return { sight: seen(body, { isEmpty: body.length === 0, observedOn: null }) }
  const content = decode(body, contentType)
  const page: HtmlPage =
    kind === 'html'
      ? await readHtml(content)
      : { text: content.replaceAll(/\s+/g, ' ').trim(), day: undefined, refresh: undefined }
  const { text, day, refresh } = page
  const isEmpty = text === ''
  const sight = seen(text, { isEmpty, observedOn: day ?? dayByWords(text) ?? null })
  return isEmpty && refresh ? { sight, next: refresh } : { sight }
}

const seen = (
  content: string | Buffer,
  what: { readonly isEmpty: boolean; readonly observedOn: string | null },
): PageObservation => ({
  kind: 'SEEN',
  contentHash: createHash('sha256').update(content).digest('hex'),
  ...what,
})

// Servers mislabel: what begins like a page is one, and what begins like a file is none.
const kindOf = (body: Buffer, contentType: string): 'html' | 'plain' | 'file' => {
  if (signatures.some((signature) => body.subarray(0, signature.length).equals(signature)))
    return 'file'
  const start = body.subarray(0, 512).toString('latin1')
  if (/^(\xef\xbb\xbf)?\s*<(!doctype html|html|head|body)/i.test(start)) return 'html'
  if (/^(text\/html|application\/xhtml)/i.test(contentType)) return 'html'
  if (/^text\//i.test(contentType)) return 'plain'
  return contentType === '' ? 'html' : 'file'
}

// PDF, the archives that office documents are, older office documents, PNG, GIF, JPEG.
const signatures = ['255044462d', '504b0304', 'd0cf11e0', '89504e47', '47494638', 'ffd8ff'].map(
  (hex) => Buffer.from(hex, 'hex'),
)
