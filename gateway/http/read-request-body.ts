import type { IncomingMessage } from 'node:http'
import { localized, type LocalizedText } from '../../schema/vocabulary/index.ts'

/**
 * Reads a body as text; undefined when it is too large. It never calls back when the client disconnects.
 * A callback instead of a promise lets the gateway send a cached response in the same tick.
 */
export const readRequestBody = (
  request: IncomingMessage,
  limit: number,
  done: (body: string | undefined) => void,
): void => {
  if (Number(request.headers['content-length'] ?? 0) > limit) return done(undefined)
  const chunks: Buffer[] = []
  let size = 0
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= limit) return void chunks.push(chunk)
    // The refusal closes the connection, so the rest is not read.
    request.removeAllListeners('data').removeAllListeners('end').pause()
    done(undefined)
  })
  request.on('end', () => {
    const [first] = chunks
    done((chunks.length === 1 && first ? first : Buffer.concat(chunks)).toString('utf8'))
  })
}

export const bodyTooLarge = (bytes: number): LocalizedText =>
  localized(
    `The body is larger than ${bytes} bytes. Send values as variables, or in several operations.`,
    `請求正文超過 ${bytes} 位元組,請以變量傳值,或分多次提交。`,
  )
