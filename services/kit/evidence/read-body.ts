import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/** Takes a body from the wire, unpacked. Rejects as soon as it is larger than it may be, packed or not. */
export const readBody = async (response: IncomingMessage, maxBytes: number): Promise<Buffer> => {
  const chunks: Buffer[] = []
  const collect = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of source) chunks.push(chunk)
  }
  const unpack = unpackerOf(response.headers['content-encoding'])
  const within = atMost(maxBytes)
  await (unpack
    ? pipeline(response, within, unpack(), within, collect)
    : pipeline(response, within, collect))
  return Buffer.concat(chunks)
}

// Packed data of no content would else go on for ever.
const atMost = (maxBytes: number) =>
  async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let bytes = 0
    for await (const chunk of source) {
      bytes += chunk.length
      if (bytes > maxBytes) throw new Error(`the page is larger than ${maxBytes} bytes`)
      yield chunk
    }
  }

/** What is asked for. */
export const packings = 'gzip, br'

const known = new Map<string, () => Duplex>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
])

const unpackerOf = (header = ''): (() => Duplex) | undefined => {
  const names = header
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
  // Nobody packs a page twice; some pack one a thousand times.
  if (names.length > 1) throw new Error('the page is packed more than once')
  const [name] = names
  if (name === undefined) return undefined
  const unpack = known.get(name)
  if (!unpack) throw new Error(`the page is packed as "${name.slice(0, 40)}"`)
  return unpack
}
