import { paragraphOfFile } from '../document/place.ts'
import { DomUtils, ElementType } from 'htmlparser2'
import type { Block } from '../document/notice-document.ts'
import { lineAt } from '../document/line.ts'
import { type Element, isBlock, isSkipped, type Node, textIn } from './html-text.ts'
import { rowsOf } from './html-table.ts'

/** The paragraphs and rows below a node, in the order of the page. */
export const blocksOf = (root: Node): readonly Block[] => {
  const blocks: Block[] = []
  let words = ''
  let tables = 0
  const flush = () => {
    for (const text of words.split('\n')) {
      const number = blocks.length + 1
      const line = lineAt({ number, place: paragraphOfFile(number) }, text)
      if (line.text !== '') blocks.push(line)
    }
    words = ''
  }
  const visit = (node: Node): void => {
    if (node.type === ElementType.Text) words += node.data.replace(/\s+/g, ' ')
    if (!('children' in node) || isSkipped(node)) return
    if (isElement(node, 'br')) words += '\n'
    else if (isElement(node, 'table') && isDataTable(node)) {
      flush()
      tables += 1
      blocks.push(...rowsOf(node, tables, blocks.length))
    } else {
      if (isBlock(node)) flush()
      if (isElement(node, 'li')) words += numberOf(node)
      for (const child of node.children) visit(child)
      if (isBlock(node)) flush()
    }
  }
  visit(root)
  flush()
  return blocks
}

const isElement = (node: Node, name: string): node is Element =>
  'name' in node && node.name === name

/** Old pages lay out the whole article with tables: those have one column, or tables inside. */
const isDataTable = (table: Element): boolean => {
  const inner = DomUtils.findAll(({ name }) => name === 'table', table.children)
  if (inner.length > 0) return false
  const rows = DomUtils.findAll(({ name }) => name === 'tr', table.children)
  return rows.some(
    (row) => row.children.filter((child) => /^t[dh]$/.test(nameOf(child))).length > 1,
  )
}

const nameOf = (node: Node): string => ('name' in node ? node.name : '')

/** Word and browsers number the items of a list themselves. */
const numberOf = (item: Element): string => {
  const list = item.parent
  if (!list || !('name' in list) || list.name !== 'ol') return ''
  const items = list.children.filter((child) => nameOf(child) === 'li')
  const start = Number(list.attribs['start'] ?? 1)
  const isNumbered = /^\s*[(（]?[\d一二三四五六七八九十]/.test(textIn(item))
  return isNumbered ? '' : `${start + items.indexOf(item)}.`
}
