import { halfWidth } from './wording.ts'

/** A document named in running text, by title, by number, or by both. */
export interface Citation {
  /** Without the outer 《》. */
  readonly title: string | undefined
  /** Normalised. */
  readonly docNo: string | undefined
}

const OPEN = '[〔〖【\\[(]'
const CLOSE = '[〕〗】\\])]'
const DOC_NO = `\\p{Script=Han}{1,12}\\s*${OPEN}\\s*\\d{4}\\s*${CLOSE}\\s*\\d{1,4}\\s*[號号]`
// One title inside another is as deep as notices go.
const TITLE = '《(?:[^《》]|《[^《》]*》)*》'

const citation = new RegExp(
  `(?<title>${TITLE})(?:\\s*\\(\\s*(?<its>${DOC_NO})\\s*\\))?|(?<alone>${DOC_NO})`,
  'gu',
)
const wholeDocNo = new RegExp(`^\\(?(${DOC_NO})\\)?$`, 'u')

// Set solid before a number, these would otherwise read as part of its prefix.
const leadIn =
  /^.*(?:按照|依照|依據|依据|根據|根据|落實|落实|貫徹|贯彻|執行|执行|參照|参照|以及|依|和|及|與|与|見|见|按)/

/** Every document cited, in the order printed. */
export function citations(text: string): readonly Citation[] {
  return [...halfWidth(text).matchAll(citation)].map(({ index, groups = {} }) => ({
    // Cut from the text as printed: a title keeps its own width.
    title: groups['title'] && text.slice(index + 1, index + groups['title'].length - 1),
    docNo: normalised(groups['its'] ?? groups['alone']?.replace(leadIn, '')),
  }))
}

/** Numbers, and 《titles》 of documents cited without one; each once. */
export function citedDocuments(text: string): readonly string[] {
  return [...new Set(citations(text).map(({ title, docNo }) => docNo ?? `《${title ?? ''}》`))]
}

/** The number a whole line consists of, normalised: 閩政辦〔2018〕43號. */
export function docNoOf(line: string): string | undefined {
  return normalised(wholeDocNo.exec(halfWidth(line))?.[1])
}

function normalised(printed: string | undefined): string | undefined {
  return printed
    ?.replace(/\s+/g, '')
    .replace(new RegExp(OPEN), '〔')
    .replace(new RegExp(CLOSE), '〕')
}
