import { StringDecoder } from 'node:string_decoder'

/** The reader's methods from bytes to rows: both decode each chunk separately. */
const steps = ['_parseWorksheet', '_parseSharedStrings'] as const

/**
 * Makes a streaming reader of exceljs decode whole characters. Without this, a Chinese character on the border of two chunks
 * silently becomes two or three replacement characters, about once in a thousand rows.
 */
export const withWholeCharacters = <T extends object>(reader: T): T => {
  for (const step of steps) {
    const parse: unknown = Reflect.get(reader, step)
    if (typeof parse !== 'function') throw new Error(`exceljs has no method ${step}`)
    Reflect.set(reader, step, (chunks: Chunks, ...rest: readonly unknown[]): unknown =>
      Reflect.apply(parse, reader, [decoded(chunks), ...rest]),
    )
  }
  return reader
}

type Chunks = NodeJS.ReadableStream | AsyncIterable<Buffer | string>

const decoded = (chunks: Chunks): Chunks =>
  'setEncoding' in chunks ? chunks.setEncoding('utf8') : texts(chunks)

async function* texts(chunks: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  for await (const chunk of chunks) yield typeof chunk === 'string' ? chunk : decoder.write(chunk)
  yield decoder.end()
}
