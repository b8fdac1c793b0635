import { setImmediate } from 'node:timers/promises'
import { firstDayIn } from './publication-day.ts'

/** The content of a page without its markup. */
export interface HtmlPage {
  /** The text with single spaces, without scripts, styles and the title. */
  readonly text: string
  /** The day of publication in its markup. */
  readonly day: string | undefined
  /** The target of its meta refresh. */
  readonly refresh: string | undefined
}

const hiddenElements = new Set(['script', 'style', 'noscript', 'template', 'title', 'svg'])

// The depth limit of browsers. Without a limit, every closing tag could cost a search through a million open ones.
const maxDepth = 512

/** Reads a page in one pass and tolerates invalid markup. Throws on pages that are nested too deeply. */
export const readHtml = async (html: string): Promise<HtmlPage> => {
  // Loaded with the first page, since most processes read none.
  const { Parser } = await import('htmlparser2')
  const texts: string[] = []
  const days = new Map<number, string>()
  const hidden: string[] = []
  let refresh: string | undefined
  let depth = 0
  const addDay = (rank: number, value: string | undefined): void => {
    const day = value === undefined ? undefined : firstDayIn(value)
    if (day && !days.has(rank)) days.set(rank, day)
  }
  const parser = new Parser({
    onopentag: (name, attributes) => {
      depth += 1
      if (depth > maxDepth) throw new Error('the page is nested too deeply')
      if (hiddenElements.has(name)) hidden.push(name)
      if (name === 'meta') {
        const rank = metaRank(attributes)
        if (rank !== undefined) addDay(rank, attributes['content'])
        if (attributes['http-equiv']?.toLowerCase() === 'refresh')
          refresh ??= refreshTarget.exec(attributes['content'] ?? '')?.[1]
      }
      if (name === 'time' && hidden.length === 0) addDay(timeRank, attributes['datetime'])
      if (attributes['itemprop'] === 'datePublished')
        addDay(0, attributes['content'] ?? attributes['datetime'])
    },
    onclosetag: (name) => {
      depth -= 1
      if (hidden.at(-1) === name) hidden.pop()
      if (hidden.length === 0) texts.push(' ')
    },
    ontext: (text) => {
      if (hidden.length === 0) texts.push(text)
    },
  })
  for (let start = 0; start < html.length; start += 65_536) {
    parser.write(html.slice(start, start + 65_536))
    // Lets the process handle other work between chunks.
    await setImmediate()
  }
  parser.end()
  const [, day] = [...days].toSorted(([a], [b]) => a - b)[0] ?? []
  return {
    text: texts
      .join('')
      .replaceAll(/[\s\u200b\ufeff]+/g, ' ')
      .trim(),
    day,
    refresh,
  }
}

// In order of trust. The specification for government sites requires PubDate (國辦發〔2017〕47號).
const metaNames = [
  'pubdate',
  'publishdate',
  'article:published_time',
  'og:published_time',
  'datepublished',
  'publish_time',
  'dcterms.issued',
  'dc.date.issued',
]
const timeRank = 100

const metaRank = (attributes: Readonly<Record<string, string>>): number | undefined => {
  const name = (attributes['name'] ?? attributes['property'] ?? '').trim().toLowerCase()
  const rank = metaNames.indexOf(name)
  return rank === -1 ? undefined : rank
}

const refreshTarget = /^\s*\d{1,3}[^;,]{0,9}[;,]\s*url\s*=\s*["']?([^"'\s]{1,2000})/i
