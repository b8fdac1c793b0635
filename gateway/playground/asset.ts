import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { RouteHandler } from '../http/route.ts'

const compress = promisify(gzip)

/** A file of the playground, built and compressed at the first request, and cached by browsers until it changes. */
export const asset = (type: string, text: () => Promise<string>): RouteHandler => {
  let made: Promise<{ readonly body: Buffer; readonly etag: string }> | undefined
  const make = async () => {
    const body = await compress(await text())
    return { body, etag: `"${createHash('sha256').update(body).digest('base64url')}"` }
  }
  return async (request, response) => {
    made ??= make()
    const { body, etag } = await made
    const headers = { etag, 'cache-control': 'no-cache' }
    if (request.headers['if-none-match'] === etag)
      return void response.writeHead(304, headers).end()
    const description = { 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'gzip' }
    response.writeHead(200, { ...headers, ...description }).end(body)
  }
}
