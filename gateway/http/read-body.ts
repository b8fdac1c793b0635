import type { IncomingMessage } from 'node:http'

/** Reads a body as text; undefined when it is larger than allowed. */
export const readBody = async (
  request: IncomingMessage,
  limit: number,
): Promise<string | undefined> => {
  if (Number(request.headers['content-length'] ?? 0) > limit) return undefined
  const chunks: Buffer[] = []
  let size = 0
  // Without `destroyOnReturn` the connection would be gone before the refusal is sent.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length
    if (size > limit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
