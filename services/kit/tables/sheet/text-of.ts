import { createReadStream } from 'node:fs'
import { TextDecoder } from 'node:util'
import { SheetUnreadable } from './sheet-unreadable.ts'

/**
 * The text of a file, chunk by chunk, without a byte order mark.
 * @param onBytes told how much was read
 */
export async function* textOf(
  file: string,
  onBytes: (bytes: number) => void,
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true })
    yield decoded(decoder, chunk)
    onBytes(chunk.length)
  }
  if (decoder) yield decoded(decoder)
}

/** UTF-8, or what spreadsheets in China write instead: UTF-16 with its mark, else GB 18030, which holds GBK. */
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
        en: `the file is not ${encoding} text throughout. Save it anew as CSV in UTF-8, or as .xlsx.`,
        hant: `檔案並非全為 ${encoding} 編碼,請另存為 UTF-8 編碼的 CSV 或 .xlsx。`,
      },
      cause,
    )
  }
}
