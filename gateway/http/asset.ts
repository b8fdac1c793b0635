import { createHash } from 'node:crypto'
import { codingHeader } from './coding/content-coding.ts'
import { encodedBody } from './coding/encoded-body.ts'
import { matchingTag, tagInCoding } from './coding/entity-tag.ts'
import type { RouteHandler } from './route.ts'

interface File {
  readonly body: Buffer
  readonly etag: string
}

/**
 * A file that is made at the first request, and cached by browsers until it changes.
 * @param headers others, or another `cache-control`
 */
export const asset = (
  type: string,
  content: () => Promise<string | Buffer>,
  headers: Readonly<Record<string, string>> = {},
): RouteHandler => {
  let made: Promise<File> | undefined
  const make = async (): Promise<File> => {
    const body = Buffer.from(await content())
    return { body, etag: `"${createHash('sha256').update(body).digest('base64url')}"` }
  }
  return async (request, response) => {
    made ??= make()
    const file = await made.catch((error: unknown) => {
      // The next request tries again.
      made = undefined
      throw error
    })
    const common = { 'cache-control': 'no-cache', vary: 'accept-encoding', ...headers }
    const matched = matchingTag(request.headers['if-none-match'], file.etag)
    if (matched !== undefined)
      return void response.writeHead(304, { ...common, etag: matched }).end()
    const { body, coding } = await encodedBody(
      file.body,
      request.headers['accept-encoding'],
      'once',
    )
    const etag = tagInCoding(file.etag, coding)
    const description = { 'content-type': type, 'content-length': body.length }
    response.writeHead(200, { ...common, ...description, ...codingHeader(coding), etag }).end(body)
  }
}
