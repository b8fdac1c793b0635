/** Decodes a page with the first of its possible encodings that fits its bytes, since declared encodings may be wrong. */
export const decodePage = (body: Buffer, contentType: string): string => {
  const start = body.subarray(0, 2_048).toString('latin1')
  const labels = [
    byteOrderMark(body),
    charset.exec(contentType)?.[1],
    charset.exec(start)?.[1] ?? encoding.exec(start)?.[1],
    'utf-8',
    // Old Chinese sites use this encoding, often without declaring it.
    'gb18030',
  ]
  for (const label of labels) {
    const text = label && tryDecode(body, label)
    if (typeof text === 'string') return text
  }
  return new TextDecoder().decode(body)
}

const charset = /charset\s*=\s*["']?\s*([\w-]{1,40})/i
const encoding = /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]{1,40})/i

const byteOrderMark = (body: Buffer): string | undefined => {
  const [first, second, third] = body
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xff && second === 0xfe ? 'utf-16le' : undefined
}

const tryDecode = (body: Buffer, label: string): string | undefined => {
  try {
    // GB18030 is a superset of GBK and GB2312.
    const name = /^(gbk|gb2312|gb_2312(-80)?|x-gbk)$/i.test(label) ? 'gb18030' : label
    return new TextDecoder(name, { fatal: true }).decode(body)
  } catch {
    return undefined
  }
}
