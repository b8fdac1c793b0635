import { findingOf } from '../records/index.ts'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/** Reads and decompresses a body. Rejects as soon as it exceeds the limit, compressed or decompressed. */
export const readPageBody = async (
  response: IncomingMessage,
  maxBytes: number,
): Promise<Buffer> => {
  const chunks: Buffer[] = []
  const collect = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of source) chunks.push(chunk)
  }
  const decompress = decompressorOf(response.headers['content-encoding'])
  const limit = limitBytes(maxBytes)
  await (decompress
    ? pipeline(response, limit, decompress(), limit, collect)
    : pipeline(response, limit, collect))
  return Buffer.concat(chunks)
}

// Both sides are limited, since a small compressed body can expand without end.
const limitBytes = (maxBytes: number) =>
  async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let bytes = 0
    for await (const chunk of source) {
      bytes += chunk.length
      if (bytes > maxBytes) throw new Error(findingOf('tooLarge', { bytes: maxBytes }))
      yield chunk
    }
  }

/** The value of the header `accept-encoding`. */
export const acceptedEncodings = 'gzip, br'

const decompressors = new Map<string, () => Duplex>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
])

const decompressorOf = (header = ''): (() => Duplex) | undefined => {
  const names = header
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
  // Nested encodings serve only attacks: a page compressed a thousand times.
  if (names.length > 1) throw new Error(findingOf('compressedTwice'))
  const [name] = names
  if (name === undefined) return undefined
  const decompress = decompressors.get(name)
  if (!decompress) throw new Error(findingOf('encoding', { name: name.slice(0, 40) }))
  return decompress
}
