import { halfWidth } from '../document/normalize.ts'

/** A document cited in running text, by title, by number, or by both. */
export interface Citation {
  /** Without the outer 《》. */
  readonly title: string | undefined
  /** Normalised. */
  readonly docNo: string | undefined
}

const OPEN = '[〔〖【\\[(]'
const CLOSE = '[〕〗】\\])]'
const DOC_NO = `\\p{Script=Han}{1,12}\\s*${OPEN}\\s*\\d{4}\\s*${CLOSE}\\s*\\d{1,4}\\s*[號号]`
// Notices nest titles at most once.
const TITLE = '《(?:[^《》]|《[^《》]*》)*》'

const citation = new RegExp(
  `(?<title>${TITLE})(?:\\s*\\(\\s*(?<its>${DOC_NO})\\s*\\))?|(?<alone>${DOC_NO})`,
  'gu',
)
const wholeDocNo = new RegExp(`^\\(?(${DOC_NO})\\)?$`, 'u')

// Verbs and conjunctions directly before a number would otherwise be read as part of it.
const leadIn =
  /^.*(?:按照|依照|依據|依据|根據|根据|落實|落实|貫徹|贯彻|執行|执行|參照|参照|以及|依|和|及|與|与|見|见|按)/

/** The cited documents, in the order of the text. */
export function citations(text: string): readonly Citation[] {
  return [...halfWidth(text).matchAll(citation)].map(({ index, groups = {} }) => ({
    // Taken from the original text, since a title keeps its full-width characters.
    title: groups['title'] && text.slice(index + 1, index + groups['title'].length - 1),
    docNo: normalised(groups['its'] ?? groups['alone']?.replace(leadIn, '')),
  }))
}

/** The numbers of cited documents, and the 《titles》 of those without a number; each once. */
export function citedDocuments(text: string): readonly string[] {
  return [...new Set(citations(text).map(({ title, docNo }) => docNo ?? `《${title ?? ''}》`))]
}

/** The document number if the line consists of one, normalised: 閩政辦〔2018〕43號. */
export function docNoOf(line: string): string | undefined {
  return normalised(wholeDocNo.exec(halfWidth(line))?.[1])
}

function normalised(printed: string | undefined): string | undefined {
  return printed
    ?.replace(/\s+/g, '')
    .replace(new RegExp(OPEN), '〔')
    .replace(new RegExp(CLOSE), '〕')
}
