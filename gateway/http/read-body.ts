import type { IncomingMessage } from 'node:http'

/**
 * Reads a body as text; undefined when it is larger than allowed. A client that goes away meanwhile is not called back.
 * Calls back and makes no promise: an answer that is kept is sent before a promise would be.
 */
export const readBody = (
  request: IncomingMessage,
  limit: number,
  take: (body: string | undefined) => void,
): void => {
  if (Number(request.headers['content-length'] ?? 0) > limit) return take(undefined)
  const chunks: Buffer[] = []
  let size = 0
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= limit) return void chunks.push(chunk)
    // The rest is not read: the refusal closes the connection.
    request.removeAllListeners('data').removeAllListeners('end').pause()
    take(undefined)
  })
  request.on('end', () => {
    const [first] = chunks
    take((chunks.length === 1 && first ? first : Buffer.concat(chunks)).toString('utf8'))
  })
}
