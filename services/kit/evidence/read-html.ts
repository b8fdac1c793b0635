import { setImmediate } from 'node:timers/promises'
import { Parser } from 'htmlparser2'
import { dayIn } from './day-in.ts'

/** What a page says, without its markup. */
export interface HtmlPage {
  /** Its text with single spaces; scripts, styles and the title left out. */
  readonly text: string
  /** The day of publication that its markup states. */
  readonly day: string | undefined
  /** Where it sends the reader by itself. */
  readonly refresh: string | undefined
}

const silent = new Set(['script', 'style', 'noscript', 'template', 'title', 'svg'])

// As deep as browsers go; at a million, every closing tag would be searched for in a million.
const deepest = 512

/** Reads a page in one pass, whatever is wrong with its markup. Throws on one that is made to be costly. */
export const readHtml = async (html: string): Promise<HtmlPage> => {
  const texts: string[] = []
  const days = new Map<number, string>()
  const hidden: string[] = []
  let refresh: string | undefined
  let depth = 0
  const note = (rank: number, value: string | undefined): void => {
    const day = value === undefined ? undefined : dayIn(value)
    if (day && !days.has(rank)) days.set(rank, day)
  }
  const parser = new Parser({
    onopentag: (name, attributes) => {
      depth += 1
      if (depth > deepest) throw new Error('the page is nested too deeply')
      if (silent.has(name)) hidden.push(name)
      if (name === 'meta') {
        const rank = metaRank(attributes)
        if (rank !== undefined) note(rank, attributes['content'])
        if (attributes['http-equiv']?.toLowerCase() === 'refresh')
          refresh ??= refreshTarget.exec(attributes['content'] ?? '')?.[1]
      }
      if (name === 'time' && hidden.length === 0) note(timeRank, attributes['datetime'])
      if (attributes['itemprop'] === 'datePublished')
        note(0, attributes['content'] ?? attributes['datetime'])
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
    // Others are answered meanwhile.
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

// PubDate is what China's specification for government sites asks for (國辦發〔2017〕47號).
const metas = [
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
  const rank = metas.indexOf(name)
  return rank === -1 ? undefined : rank
}

const refreshTarget = /^\s*\d{1,3}[^;,]{0,9}[;,]\s*url\s*=\s*["']?([^"'\s]{1,2000})/i
