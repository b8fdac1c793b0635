/** Decodes a text by its byte order mark, by the charset of an HTML page, or by what it is when read so. */
export const decodeText = (file: Uint8Array): string => {
  const encoding = markedEncoding(file) ?? declaredEncoding(file)
  if (encoding !== undefined) return new TextDecoder(encoding).decode(file)
  return decodeStrictly('utf-8', file) ?? decodeUnmarkedUtf16(file) ?? decodeChinese(file)
}

const markedEncoding = ([first, second, third]: Uint8Array): string | undefined => {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined
}

const declaredEncoding = (file: Uint8Array): string | undefined => {
  const head = Buffer.from(file.subarray(0, 4_000)).toString('latin1')
  const charset = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]
  // A page says gb2312 and has characters of GBK; a page in UTF-8 may still say so after a conversion.
  if (charset === undefined || decodeStrictly('utf-8', file) !== undefined) return undefined
  try {
    return new TextDecoder(charset).encoding
  } catch {
    return undefined
  }
}

const decodeStrictly = (encoding: string, file: Uint8Array): string | undefined => {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(file)
    // Bytes of zero are UTF-16 without its mark.
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

const decodeUnmarkedUtf16 = (file: Uint8Array): string | undefined =>
  ['utf-16le', 'utf-16be']
    .flatMap((encoding) => decodeStrictly(encoding, file) ?? [])
    .find((text) => shareOfCommon(text) > LEAST_SHARE)

/** GB 18030, a superset of GBK and GB 2312, or Big5: nearly all bytes are characters of both. */
const decodeChinese = (file: Uint8Array): string => {
  const [best = ''] = ['gb18030', 'big5']
    .map((encoding) => new TextDecoder(encoding).decode(file))
    .toSorted((a, b) => shareOfCommon(b) - shareOfCommon(a))
  return best
}

const LEAST_SHARE = 0.01
const common = /[的一二三是在和公開开政府務务單单位工作各項项年月日责責任要求,。、]/g

const shareOfCommon = (text: string): number =>
  (text.match(common)?.length ?? 0) / Math.max(text.length, 1)
