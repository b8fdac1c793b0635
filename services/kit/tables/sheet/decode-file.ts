import { createReadStream } from 'node:fs'
import { TextDecoder } from 'node:util'
import { SheetUnreadable } from './sheet-unreadable.ts'

/**
 * Decodes a file, chunk by chunk, without its byte order mark.
 * @param onBytes called with the number of bytes of each chunk
 */
export async function* decodeFile(
  file: string,
  onBytes: (bytes: number) => void,
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  const chunks: AsyncIterable<Buffer> = createReadStream(file)
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true })
    yield decoded(decoder, chunk)
    onBytes(chunk.length)
  }
  if (decoder) yield decoded(decoder)
}

/** UTF-8, or the encodings that spreadsheets in China write: UTF-16 with its mark, else GB 18030, a superset of GBK. */
const encodingOf = (start: Buffer): string => {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true })
    return 'utf-8'
  } catch {
    return 'gb18030'
  }
}

const decoded = (decoder: TextDecoder, chunk?: Buffer): string => {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
  } catch (cause) {
    const encoding = decoder.encoding.toUpperCase()
    throw new SheetUnreadable(
      1,
      {
        en: `the file is not ${encoding} text throughout. Save it again as CSV in UTF-8, or as .xlsx.`,
        hant: `檔案並非全為 ${encoding} 編碼,請另存為 UTF-8 編碼的 CSV 或 .xlsx。`,
      },
      cause,
    )
  }
}
