import type { IncomingMessage } from 'node:http'

/** Reads a body as text; undefined when it is too large. Rejects when the caller disconnects. */
export const readBody = async (
  request: IncomingMessage,
  limit: number,
): Promise<string | undefined> => {
  if (Number(request.headers['content-length'] ?? 0) > limit) return undefined
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > limit) return undefined
    chunks.push(bytes)
  }
  return Buffer.concat(chunks).toString('utf8')
}
