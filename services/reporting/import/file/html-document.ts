import { titleOfPage } from '../document/place.ts'
import { DomUtils, parseDocument } from 'htmlparser2'
import type { Block, NoticeDocument } from '../document/notice-document.ts'
import { lineAt } from '../document/line.ts'
import { blocksOf } from './html-blocks.ts'

/** The paragraphs and tables of a page. Its own title comes first, since some pages print it nowhere else. */
export const htmlDocument = (html: string): NoticeDocument => {
  const page = parseDocument(html)
  const title = titleOf(page)
  const head: readonly Block[] =
    title === '' ? [] : [lineAt({ number: 0, place: titleOfPage }, title)]
  return { blocks: [...head, ...blocksOf(page)] }
}

type Page = ReturnType<typeof parseDocument>

const titleOf = (page: Page): string => {
  const meta = DomUtils.findOne(
    ({ name, attribs }) =>
      name === 'meta' &&
      /^(?:articletitle|title|og:title)$/i.test(attribs['name'] ?? attribs['property'] ?? ''),
    page.children,
  )
  const title = DomUtils.findOne(({ name }) => name === 'title', page.children)
  const printed = meta?.attribs['content'] ?? (title ? DomUtils.textContent(title) : '')
  // Sites add their name: 通知_福州市人民政府.
  return printed.split(/[_|｜]| - /)[0]?.replace(/\s+/g, '') ?? ''
}
