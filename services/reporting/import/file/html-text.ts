import { ElementType, type parseDocument } from 'htmlparser2'

export type Node = ReturnType<typeof parseDocument> | Child
type Child = ReturnType<typeof parseDocument>['children'][number]
export type Element = Extract<Child, { attribs: unknown }>

const skipped = /^(?:script|style|head|nav|footer|noscript|select|button|template|iframe|svg)$/
const block =
  /^(?:address|article|aside|blockquote|body|center|dd|div|dl|dt|fieldset|figure|form|h[1-6]|header|hr|html|li|main|ol|p|pre|section|table|tbody|td|th|thead|tr|ul)$/

/** Whether a node has no text of the page. */
export const isSkipped = (node: Node): boolean => 'name' in node && skipped.test(node.name)

/** Whether a node begins and ends a paragraph. */
export const isBlock = (node: Node): boolean => 'name' in node && block.test(node.name)

/** The text below a node, with a line for each of its paragraphs. */
export const textIn = (node: Node): string =>
  collected(node)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')

const collected = (node: Node): string => {
  if (node.type === ElementType.Text) return node.data.replace(/\s+/g, ' ')
  if (!('children' in node) || isSkipped(node)) return ''
  if ('name' in node && node.name === 'br') return '\n'
  const inner = node.children.map(collected).join('')
  return isBlock(node) ? `\n${inner}\n` : inner
}
